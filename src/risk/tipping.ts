import { leaningOfContinued, TIPS } from '../reading/tipping/leaning.ts';
import type { PatientReading } from '../reading/patient.ts';
import type { Reading } from '../reading/reading.ts';
import type { Told } from '../recall/told.ts';
import type { PatientEstimates } from './estimate.ts';
import type { Estimator } from './expected-matches.ts';

/**
 * In a thread it is the sum that makes somebody known, and one message that completes it. The figures alone cannot
 * say which: an aside about somebody's weekend adds up as well as an answer. What was learned of threads decides. Outside
 * of a thread the figures do; a message that plainly tells of one person is told as a whole where they are too many.
 */
export function settleThread(reading: Reading, told: Told, estimate: Estimator, threshold: number): Reading {
  const { continuation, patients, telling } = reading;
  const estimates = estimate(reading);
  const fires = estimates.some((one) => isFew(one, threshold));
  const tipped = { ...telling, tips: true };
  if (continuation === null && fires) return { ...reading, telling: tipped };
  if (continuation === null) {
    if (patients.every(({ asAWhole }) => asAWhole === null)) return reading;
    const whole = { ...reading, patients: patients.map(toldAsAWhole) };
    return estimate(whole).some((one) => isFew(one, threshold)) ? { ...whole, telling: tipped } : reading;
  }
  if (told.tipped) return { ...reading, patients: patients.map((patient) => ({ ...patient, before: null })) };
  const leaning = leaningOfContinued(continuation.weight, reckonedOf(estimates, patients, threshold));
  const named = { ...reading, patients: patients.flatMap(namedOnly) };
  if (leaning < TIPS) return named;
  if (fires) return { ...reading, telling: tipped };
  // Whoever is named is known without any sum.
  if (named.patients.length > 0) return { ...named, telling: tipped };
  const completed = {
    ...named,
    patients: [{ ...continuation.patient, completes: true }],
    telling: tipped,
  };
  const people = Math.min(...estimate(completed).map(({ sum }) => sum?.now.expectedMatches ?? Infinity));
  return people <= threshold ? completed : named;
}

/** Whether few enough people fit, now and not before. */
function isFew({ alone, sum }: PatientEstimates, threshold: number): boolean {
  return (
    alone.expectedMatches <= threshold ||
    (sum !== null && sum.now.expectedMatches <= threshold && sum.before.expectedMatches > threshold)
  );
}

/** Where the figures of its facts come to nothing, what a message plainly tells of one person is told as a whole. */
function toldAsAWhole(patient: PatientReading): PatientReading {
  const { entities, asAWhole } = patient;
  return asAWhole === null ? patient : { ...patient, entities: [...entities, asAWhole], alone: true };
}

/** A name stays one whatever the thread comes to. */
function namedOnly(patient: PatientReading): PatientReading[] {
  const entities = patient.entities.filter(({ direct }) => direct);
  return entities.length === 0 ? [] : [{ ...patient, entities, alone: false, before: null }];
}

/** Powers of ten by which figures are told apart. */
const MOST_DIGITS = 5;

/** What the figures say of a message, as features: which of them are few, and how many people fit. */
export function reckonedOf(
  estimates: readonly PatientEstimates[],
  patients: readonly PatientReading[],
  threshold: number,
): string[] {
  const alone = estimates.some((one) => one.alone.expectedMatches <= threshold);
  const together = estimates.some((one) => isFew(one, threshold) && one.alone.expectedMatches > threshold);
  const named = patients.some(({ entities }) => entities.some(({ direct }) => direct));
  const fits = Math.min(...estimates.map(({ sum }) => sum?.now.expectedMatches ?? Infinity));
  const digits = Number.isFinite(fits) ? Math.min(MOST_DIGITS, Math.floor(Math.log10(fits))) : 'any';
  return [`few ${Number(alone)}${Number(together)}${Number(named)}`, `fits ${digits}`];
}
