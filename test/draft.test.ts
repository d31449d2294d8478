import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { guidance } from '../rules/guidance.ts';
import { RULES } from '../rules/index.ts';
import { unsubstantiatedAllegation } from '../rules/unsubstantiated-allegation.ts';
import { createAdviser, type Adviser, type Draft } from '../src/draft.ts';
import { assembleJudge, type Judge } from '../src/judge.ts';
import { defaultPolicy, type Policy } from '../src/policy/policy.ts';
import { NO_RECALL } from '../src/recall/no-recall.ts';

const GIVES_AWAY = 'NHS no 943 476 5919, bloods haemolysed, can someone repeat?';
const clock = () => Date.UTC(2026, 10, 21);
const POLICY: Policy = {
  ...defaultPolicy(undefined, { name: 'St Elsewhere', policyUrl: 'https://intranet.example/policy' }),
};
const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  mentions: [],
  audience: 'whole-organisation',
  profile: null,
  hasPictures: false,
  ...more,
});

describe('advice about a draft', () => {
  const judge = assembleJudge({ rules: RULES, recall: NO_RECALL });
  let judged: string[];
  let advise: Adviser;
  beforeEach(() => {
    judged = [];
    const heard: Judge = (said) => {
      judged.push(said.text);
      return judge(said);
    };
    advise = createAdviser({ judge: heard, rules: RULES, guidance, policy: () => POLICY, clock });
  });

  it('makes the points that a nudge would make, with the safer wording and the policy', () => {
    const advice = advise(draftOf(GIVES_AWAY));
    expect(advice.opening).toBe('About your draft, seen only by you.');
    expect(advice.points[0]).toMatchObject({ rule: 'direct-identifier', quotes: ['943 476 5919'] });
    expect(advice.points[0]?.guidance[0]?.label).toContain('GMC');
    expect(advice.safer).not.toContain('943');
    expect(advice.policy?.href).toBe('https://intranet.example/policy');
    expect(advice.notes).toEqual([]);
    expect(advice.closing).toMatch(/^It is your choice/);
  });

  it('says that nothing was noticed, and that this proves nothing', () => {
    const { points, notes, safer } = advise(draftOf('The rota is out'));
    expect([points, safer]).toEqual([[], null]);
    expect(notes.join()).toMatch(/^Nothing was noticed.*does not mean that nothing is there/);
  });

  it.each(['', '   ', '\n\t'])('asks for words where there are none (%j), and judges nothing', (text) => {
    expect(advise(draftOf(text)).notes.join()).toMatch(/no words to check/);
    expect(judged).toEqual([]);
  });

  it('says of pictures that they are not looked into beforehand', () => {
    const only = advise(draftOf('', { hasPictures: true }));
    expect([only.notes.length, only.notes[0]]).toEqual([
      1,
      expect.stringContaining('only once it is posted'),
    ]);
    const both = advise(draftOf(GIVES_AWAY, { hasPictures: true }));
    expect([both.points.length, both.notes.length]).toEqual([1, 1]);
  });

  it('reads no more than the longest message that may be posted, and says so', () => {
    const { points, notes } = advise(draftOf(`${GIVES_AWAY} ${'x '.repeat(30_000)}`));
    expect(judged.map(({ length }) => length)).toEqual([40_000]);
    expect(points).toHaveLength(1);
    expect(notes.join()).toContain('first 40,000 characters');
  });

  it('goes by who reads the channel', () => {
    const told = '84F from Whitby, fractured her hip at the bowls club on Sunday';
    expect(advise(draftOf(told)).points.map(({ rule }) => rule)).toContain('identifying-combination');
    expect(advise(draftOf(told, { audience: 'direct-care' })).points).toEqual([]);
  });

  it('remembers nothing from one draft to the next, whatever was asked before', () => {
    const pieces = [
      '84F in resus',
      'she is from Whitby',
      'fell at the bowls club on Sunday',
      'the rota is out',
    ];
    const alone = new Map(pieces.map((text) => [text, JSON.stringify(advise(draftOf(text)))]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (asked) => {
        for (const text of asked) expect(JSON.stringify(advise(draftOf(text)))).toBe(alone.get(text));
      }),
      { numRuns: 20 },
    );
  });

  it('says where a concern can be raised, where one may stand behind the words', () => {
    const concerns = [{ label: 'Guardian', href: 'https://intranet.example/guardian' }];
    const organised = { ...POLICY, organisation: { ...POLICY.organisation, concerns } };
    const accuses = unsubstantiatedAllegation.examples.flag[0]!.replace(/[«»]/g, '');
    const withConcerns = createAdviser({ judge, rules: RULES, guidance, policy: () => organised, clock });
    expect(withConcerns(draftOf(accuses)).concerns).toEqual(concerns);
    expect(withConcerns(draftOf(GIVES_AWAY)).concerns).toEqual([]);
  });
});
