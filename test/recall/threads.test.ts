import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../../src/judge.ts';
import { createKeyring } from '../../src/message.ts';

const keys = createKeyring(new Uint8Array(32));
const PATIENT_RULES = new Set(['direct-identifier', 'identifying-combination', 'accumulating-combination']);

/** The messages of a thread at which a patient can be known. `A: text` a line. */
function tipping(thread: string): number[] {
  const judge = assembleJudge({ rules: RULES });
  return thread.split('\n').flatMap((line, index) => {
    const [author = '', text = ''] = line.split(/: (.*)/s);
    const { findings } = judge({
      key: keys.message(String(index)),
      author: keys.author(author),
      thread: keys.thread('one'),
      saidAt: index * 60_000,
      text,
      mentions: [],
      audience: 'whole-organisation',
      profile: null,
    });
    return findings.some(({ rule }) => PATIENT_RULES.has(rule)) ? [index] : [];
  });
}

/** The first of them; null where there is none. */
function tips(thread: string): number | null {
  return tipping(thread)[0] ?? null;
}

describe('a thread tips', () => {
  test.each([
    ['at a bare answer', 1 + 1, 'A: GI bleed on the take, Hb 58\nB: where from?\nA: Thornwick'],
    [
      'at the bed, when ward and bed are asked for',
      4,
      'A: septic and going off, lactate 7\nB: which ward\nA: Larkspur\nB: bed?\nA: 22',
    ],
    [
      'when a guess is confirmed, not before',
      2,
      'A: anaphylaxis, second adrenaline given\nB: is that the beekeeper from Dent?\nA: it is.',
    ],
    [
      'when somebody else confirms',
      2,
      'A: DKA in resus, pH 6.9\nB: not the landlady of the Plough in Dent?\nC: aye, her',
    ],
    [
      'at a role',
      2,
      'A: relapsed again, ascites to the chin\nB: who looks after him\nA: he is the town crier of Settle, so nobody',
    ],
  ])('%s', (_, at, thread) => {
    expect(tips(thread)).toBe(at);
  });
});

describe('a thread that has tipped', () => {
  const FOUND =
    'A: GI bleed on the take, Hb 58\nB: where from?\nA: Thornwick\nB: when did it start\nA: sunday, at the lifeboat station';

  test('says so once', () => {
    expect(tipping(FOUND)).toEqual([2]);
  });
});

describe('a thread stays quiet', () => {
  test.each([
    [
      'where it only grows clinically',
      'A: 74F, new AF, rate 140\nB: bisoprolol\nA: BP 96\nB: digoxin then\nA: done, 88 now',
    ],
    [
      'where nobody confirms a guess',
      'A: long day in resus\nB: was that the crash at the fair?\nA: we do not say\nB: quite right',
    ],
    [
      'where somebody else speaks of their own weekend',
      'A: 71F on warfarin, INR 9 after clari, nosebleed\nB: hold it and give a little vit K\nA: ta\nC: off to Whitby on sat if anyone wants a lift',
    ],
    [
      'where it is teaching',
      'A: OSCE stations for friday please\nB: mine is the vicar of Dent with chest pain\nA: lovely, and a wife?\nB: the organist',
    ],
    [
      'where it is about staff',
      'A: who is on tonight\nB: Sana til 8, then Tolu\nA: Tolu from Leeds?\nB: that is her',
    ],
    [
      'over two ordinary patients',
      'A: 70M new AF\nB: rate?\nA: 130\nC: different pt: 5yo with a cough, day 3\nB: fluids and home',
    ],
  ])('%s', (_, thread) => {
    expect(tips(thread)).toBeNull();
  });
});
