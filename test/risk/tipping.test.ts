import { expect, test } from 'vitest';
import type { Entity, PatientReading } from '../../src/reading/patient.ts';
import { read } from '../../src/reading/read.ts';
import { NOTHING_TOLD } from '../../src/recall/told.ts';
import { createReckoner } from '../../src/risk/expected-matches.ts';
import { reckonedOf, settleThread } from '../../src/risk/tipping.ts';

const { estimate } = createReckoner();
const FEW = 11;
const settled = (text: string, told = NOTHING_TOLD) => {
  const reading = read(text, [], told);
  return { reading, settled: settleThread(reading, told, estimate, FEW) };
};

test('outside a thread nothing is changed but that it is known from then on who is meant', () => {
  const { reading, settled: known } = settled('the vicar of Grassington is in with a GI bleed');
  expect(known).toEqual({ ...reading, telling: { ...reading.telling, tips: true } });
  const { reading: harmless, settled: same } = settled('66F COPD on triple therapy, azithromycin?');
  expect(same).toBe(harmless);
});

test('once somebody is known, nothing more adds up', () => {
  const told = { ...NOTHING_TOLD, health: true, tipped: true, attributes: [age(84)] };
  const { settled: after } = settled('from Hornsea, the landlady', told);
  expect(after.patients.every(({ before }) => before === null)).toBe(true);
});

test('nobody is known where more people fit than are few', () => {
  const told = { ...NOTHING_TOLD, health: true, attributes: [age(84)] };
  for (const text of ['aye, the landlady of the Plough in Dent', 'the very same'])
    for (const threshold of [0, FEW]) {
      const { patients, telling } = settleThread(read(text, [], told), told, estimate, threshold);
      const few = patients.filter(({ before }) => before !== null).length;
      expect(telling.tips).toBe(few > 0);
      if (threshold === 0) expect(few).toBe(0);
    }
});

test('what plainly tells of one person is told as a whole where no figure says so, and not otherwise', () => {
  const settled = (text: string, threshold: number) =>
    settleThread(read(text, [], NOTHING_TOLD), NOTHING_TOLD, estimate, threshold);
  const values = ({ patients }: ReturnType<typeof settled>) =>
    patients.flatMap(({ entities }) => entities.map(({ value }) => value));
  const unplaced = "Lismore's only black family, wee girl has sickle";
  expect(values(settled(unplaced, FEW))).toContain('whole');
  expect(settled(unplaced, FEW).telling.tips).toBe(true);
  expect(values(settled(unplaced, 0))).not.toContain('whole');
  expect(values(settled('46 yo farrier, Hawes, new motor neurone disease', FEW))).not.toContain('whole');
  expect(values(settled('84F from Manchester with a #NOF', FEW))).not.toContain('whole');
});

test('what the figures say becomes features', () => {
  const patient: PatientReading = {
    entities: [],
    hints: [],
    alone: true,
    before: null,
    confirmed: [],
    completes: false,
    asAWhole: null,
  };
  const reckoned = (people: number) =>
    reckonedOf(
      [{ alone: estimated(Infinity), sum: { before: estimated(5_000), now: estimated(people) } }],
      [patient],
      FEW,
    );
  expect(reckoned(3)).toEqual(['few 010', 'fits 0']);
  expect(reckoned(400)).toEqual(['few 000', 'fits 2']);
  expect(reckonedOf([], [], FEW)).toEqual(['few 000', 'fits any']);
});

function age(years: number): Pick<Entity, 'kind' | 'value' | 'pointing'> {
  return { kind: 'age', value: years, pointing: false };
}

function estimated(expectedMatches: number) {
  return { expectedMatches, low: expectedMatches, high: expectedMatches, factors: [], sum: '' };
}
