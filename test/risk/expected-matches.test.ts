import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUASI_KINDS } from '../../src/reading/patient.ts';
import { read } from '../../src/reading/read.ts';
import { NOTHING_TOLD } from '../../src/recall/told.ts';
import { createReckoner } from '../../src/risk/expected-matches.ts';
import type { Fact } from '../../src/risk/fact.ts';
import figures from '../../src/risk/population/figures.json' with { type: 'json' };

const { estimate, fits } = createReckoner();
const fact = fc.record({
  kind: fc.constantFrom(...QUASI_KINDS),
  value: fc.oneof(
    fc.constantFrom('rare-occupation', 'serious-condition', 'unknown', 'day', 'colleague'),
    fc.nat(110),
  ),
  pointing: fc.boolean(),
}) as fc.Arbitrary<Fact>;

describe('how many people fit', () => {
  test('is at least one', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 12 }), (facts) => {
        expect(fits(facts)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of what is told', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => {
        expect(Number.isFinite(fits(facts))).toBe(Number.isFinite(fits(facts.toReversed())));
      }),
    );
  });

  test('is anybody where nothing was told that an outsider knows', () => {
    expect(
      fits([
        { kind: 'age', value: 84, pointing: false },
        { kind: 'condition', value: 'rare-condition', pointing: false },
      ]),
    ).toBe(Infinity);
  });

  test('is said in words, with the base first', () => {
    const reading = read('84F from Hornsea with a #NOF', [], NOTHING_TOLD);
    const [{ alone } = { alone: undefined }] = estimate(reading);
    expect(alone?.sum).toMatch(/^about \d+ (?:person|people): of [\d,]+ people in “Hornsea”, “84F”, “#NOF”$/);
    expect(alone?.factors.every(({ source }) => source !== '')).toBe(true);
  });

  test('says that a place is unknown and takes it to be a village', () => {
    const reading = read('48 yo farrier from Thornwick with motor neurone disease', [], NOTHING_TOLD);
    expect(estimate(reading)[0]?.alone.factors[0]?.source).toContain('assumption');
  });
});

test('every figure has its source', () => {
  const { about, countries, ...others } = figures;
  expect(about).not.toBe('');
  for (const [key, { source }] of [...Object.entries(others), ...Object.entries(countries)])
    expect(source, key).toMatch(/\d{4}|assumption/);
});
