import { describe, expect, test } from 'vitest';
import { accumulatingCombination } from '../../rules/accumulating-combination.ts';
import { directIdentifier } from '../../rules/direct-identifier.ts';
import { identifyingCombination } from '../../rules/identifying-combination.ts';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../../src/judge.ts';
import { createKeyring } from '../../src/message.ts';
import type { Rule } from '../../src/rule.ts';

const keys = createKeyring(new Uint8Array(32));
const judgedBy = (rules: readonly Rule[]) => (text: string) =>
  assembleJudge({ rules })({
    key: keys.message('0'),
    author: keys.author('anna'),
    thread: keys.thread('one'),
    saidAt: 0,
    text,
    mentions: [],
    audience: 'whole-organisation',
    profile: null,
  });
const judged = judgedBy([directIdentifier, identifyingCombination, accumulatingCombination]);
const judgedByAll = judgedBy(RULES);

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
    expect(judged(safer?.text ?? '').findings).toEqual([]);
  });

  test.each(MESSAGES)('changes nothing outside the findings: %s', (text) => {
    const { findings, safer } = judged(text);
    const spans = findings.flatMap((finding) => finding.spans).toSorted((a, b) => a[0] - b[0]);
    let from = 0;
    const words = (part: string) => part.split(/\s+/).filter((word) => word !== '');
    let rest = safer?.text ?? '';
    for (const [start, end] of [...spans, [text.length, text.length] as const]) {
      for (const kept of words(text.slice(from, Math.max(from, start)))) {
        expect(rest).toContain(kept);
        rest = rest.slice(rest.indexOf(kept) + kept.length);
      }
      from = Math.max(from, end);
    }
  });

  test('leaves the verb behind a phrase of where somebody is from', () => {
    expect(judged('the thatcher from Appledore is back with his third DVT').safer?.text).toBe(
      'the patient from the area is back with his third DVT',
    );
  });

  test('is none where nothing would be left', () => {
    const judge = assembleJudge({ rules: RULES });
    const say = (index: number, author: string, text: string) =>
      judge({
        key: keys.message(`empty ${index}`),
        author: keys.author(author),
        thread: keys.thread('empty'),
        saidAt: index,
        text,
        mentions: [],
        audience: 'whole-organisation',
        profile: null,
      });
    say(0, 'anna', 'degloved forearm coming over by boat, 50s');
    say(1, 'ben', 'not the fella from the Lagg distillery?');
    const { findings, safer } = say(2, 'anna', 'the very same');
    expect(findings).toHaveLength(1);
    expect(safer).toBeNull();
  });

  test('says of as many people as the finding', () => {
    const { findings, safer } = judged('the couple off the lifeboat came in with hypothermia');
    expect(safer?.fits?.before).toBe(findings[0]?.estimate?.expectedMatches);
  });

  test('keeps the clinical question', () => {
    expect(
      judged('48 yo farrier, Hawes, new motor neurone disease, riluzole now or wait?').safer?.text,
    ).toMatch(/new motor neurone disease, riluzole now or wait\?$/);
  });

  test.each([
    ['the only CF kid in Bamburgh is back in', 'a CF kid in the area is back in'],
    ['lad who came off the waltzers at the goose fair on sat is in theatre', 'lad on sat is in theatre'],
    [
      'the only CF kid in Bamburgh, he is the only one we have',
      'a CF kid in the area, he is one of those we have',
    ],
    [
      "He's the one who runs the Co-op in Seahouses, 84, in with a broken hip after the fire",
      "He's the one […] in the area, 84, in with a broken hip after an incident",
    ],
    ["our registrar's dad is on CCU with a STEMI", 'a patient is on CCU with a STEMI'],
    ['baby Aaden Warsame in resus 2, needs fluids', 'baby in resus 2, needs fluids'],
    [
      '84F from Whitby, fractured her hip at the bowls club on Sunday',
      '84F from the area, fractured her hip at the local group on Sunday',
    ],
  ])('reads like a clinician wrote it: %s', (text, wording) => {
    expect(judged(text).safer?.text).toBe(wording);
  });

  test.each([
    ['the locum reg is useless, he missed the PE on the scan', 'someone missed the PE on the scan'],
    [
      'ortho are bone idle. can someone please review the hip in resus',
      'can someone please review the hip in resus',
    ],
  ])('says the act instead of the person: %s', (text, wording) => {
    expect(judgedByAll(text).safer?.text).toBe(wording);
  });

  test.each(['the locum reg is useless', 'Iwona is an idiot, wife found the other phone'])(
    'is not there where only innuendo would be left: %s',
    (text) => {
      const { findings, safer } = judgedByAll(text);
      expect(findings.map(({ rule }) => rule)).toContain('gratuitous-comment');
      expect(safer).toBeNull();
    },
  );

  test('says how many fit before and after', () => {
    const fits = judged('84F from Whitby, fractured her hip at the bowls club on Sunday').safer?.fits;
    expect(fits?.before).toBeLessThan(11);
    expect(fits?.after).toBeGreaterThan(11);
  });

  test('shows what it cannot put more broadly as left out', () => {
    expect(judged('the man with 3 llamas outside Penistone has tularaemia').safer?.text).toContain('[…]');
  });

  test('takes out no more than it must', () => {
    expect(judged('84F from Hornsea with a #NOF this week, bloods ok').safer?.text).toBe(
      '84F from the area with a #NOF this week, bloods ok',
    );
  });
});
