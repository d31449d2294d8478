import { describe, expect, test } from 'vitest';
import { accumulatingCombination } from '../rules/accumulating-combination.ts';
import { directIdentifier } from '../rules/direct-identifier.ts';
import { identifyingCombination } from '../rules/identifying-combination.ts';
import { assembleJudge } from '../src/judge.ts';
import { createKeyring } from '../src/message.ts';

const keys = createKeyring(new Uint8Array(32));
const judged = (text: string) =>
  assembleJudge({
    rules: [directIdentifier, identifyingCombination, accumulatingCombination],
    threshold: 11,
  })({
    key: keys.message('0'),
    author: keys.author('anna'),
    thread: keys.thread('one'),
    saidAt: 0,
    text,
    mentions: [],
  });

const MESSAGES = [
  'pls chase the troponin on Mrs Obaseki, bed 3 CCU',
  'the vicar of Grassington is in with a GI bleed, prayers welcome',
  "our registrar's dad is on CCU with a STEMI, fyi",
  '84F from Hornsea with a #NOF this week, bloods ok',
  'nhs 943 476 5919, smear high grade, referral not sent',
  'lad who came off the waltzers at the goose fair on sat is in theatre',
  'SZEWCZYK, Ola: wound swab grew MRSA',
];

describe('the safer wording', () => {
  test.each(MESSAGES)('is not itself noticed: %s', (text) => {
    const { safer } = judged(text);
    expect(safer).not.toBeNull();
    expect(judged(safer ?? '').findings).toEqual([]);
  });

  test.each(MESSAGES)('changes nothing outside the findings: %s', (text) => {
    const { findings, safer } = judged(text);
    const spans = findings.flatMap((finding) => finding.spans).toSorted((a, b) => a[0] - b[0]);
    let from = 0;
    let rest = safer ?? '';
    for (const [start, end] of [...spans, [text.length, text.length] as const]) {
      const kept = text.slice(from, Math.max(from, start));
      expect(rest).toContain(kept);
      rest = rest.slice(rest.indexOf(kept) + kept.length);
      from = Math.max(from, end);
    }
  });

  test('keeps the clinical question', () => {
    expect(judged('48 yo farrier, Hawes, new motor neurone disease, riluzole now or wait?').safer).toMatch(
      /new motor neurone disease, riluzole now or wait\?$/,
    );
  });

  test('takes out no more than it must', () => {
    expect(judged('84F from Hornsea with a #NOF this week, bloods ok').safer).toBe(
      '84F from the area with a #NOF this week, bloods ok',
    );
  });
});
