import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRestraint, type PastOutcomes } from '../../src/policy/restraint.ts';
import { OUTCOMES, type Severity } from '../../src/vocabulary.ts';

const RULE = 'identifying-combination';
const WEEK = 7 * 86_400_000;
const past = (wrong: number, edited: number): PastOutcomes[] => [
  { rule: RULE, outcome: 'wrong', count: wrong },
  { rule: RULE, outcome: 'edited', count: edited },
  { rule: RULE, outcome: 'kept', count: 500 },
  { rule: RULE, outcome: 'nudged', count: 500 },
];
const estimate = (expectedMatches: number) => ({ expectedMatches, low: 1, high: 20, factors: [], sum: '' });
const fits = (people: number) => ({ rule: RULE, severity: 'medium' as const, estimate: estimate(people) });
const plain = (severity: Severity) => ({ rule: RULE, severity, estimate: null });

describe('a duty whose words are mostly answered as wrong', () => {
  it('is spoken of when fewer people fit, and not where it is of low severity', () => {
    const restraint = createRestraint(past(11, 9));
    expect(
      [fits(5), fits(6), plain('low'), plain('medium')].map((each) => restraint.allows(each, 11, 0)),
    ).toEqual([true, false, false, true]);
  });

  it('speaks up less still when nearly all of many are wrong, and of high severity always', () => {
    const restraint = createRestraint(past(35, 5));
    expect(
      [fits(2), fits(3), plain('medium'), plain('high')].map((each) => restraint.allows(each, 11, 0)),
    ).toEqual([true, false, false, true]);
  });

  it.each([
    ['too few answers', past(19, 0)],
    ['no more than half of them wrong', past(20, 20)],
    ['none at all', []],
  ])('is told as ever with %s', (_, outcomes) => {
    const restraint = createRestraint(outcomes);
    expect(restraint.allows(fits(11), 11, 0)).toBe(true);
    expect(restraint.allows(plain('low'), 11, 0)).toBe(true);
  });

  it('learns while it runs, of that duty alone, and back again', () => {
    const restraint = createRestraint();
    for (let answer = 0; answer < 20; answer += 1) restraint.saw(RULE, 'wrong', 0);
    expect(restraint.allows(plain('low'), 11, 0)).toBe(false);
    expect(restraint.allows({ ...plain('low'), rule: 'copyright' }, 11, 0)).toBe(true);
    for (let answer = 0; answer < 20; answer += 1) restraint.saw(RULE, 'edited', 0);
    expect(restraint.allows(plain('low'), 11, 0)).toBe(true);
  });

  it('is heard again after some weeks, since nobody can answer what is not said', () => {
    const restraint = createRestraint(past(40, 0));
    expect(restraint.allows(plain('low'), 11, 3 * WEEK)).toBe(false);
    expect(restraint.allows(plain('low'), 11, 5 * WEEK)).toBe(true);
  });

  it('is never told more often for it, and never silenced where it is of high severity', () => {
    const outcomes = fc.array(
      fc.record({
        rule: fc.constant(RULE),
        outcome: fc.constantFrom(...OUTCOMES),
        count: fc.nat({ max: 200 }),
      }),
    );
    fc.assert(
      fc.property(outcomes, fc.nat({ max: 12 }), (each, people) => {
        const restraint = createRestraint(each);
        expect(restraint.allows(plain('high'), 11, 0)).toBe(true);
        // Bounded: a quarter of the threshold at the least.
        if (people <= 11 / 4) expect(restraint.allows(fits(people), 11, 0)).toBe(true);
      }),
    );
  });
});
