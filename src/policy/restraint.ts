import type { Finding } from '../rule.ts';
import { SEVERITIES, type Outcome } from '../vocabulary.ts';

/** How often a duty's words came to an outcome. Plain numbers: of no person, and of no message. */
export interface PastOutcomes {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** Lets a duty speak up less while its words are mostly answered with "this flag is wrong". */
export interface Restraint {
  /** Takes note that a duty's word came to an outcome. */
  saw(rule: string, outcome: Outcome, now: number): void;
  /** @param threshold the people at most among whom somebody counts as found, by the policy */
  allows(finding: Pick<Finding, 'rule' | 'severity' | 'estimate'>, threshold: number, now: number): boolean;
}

interface Experience {
  readonly answered: number;
  readonly wrong: number;
  readonly at: number;
}

/** What authors do about a word. Whoever does nothing has said nothing. */
const ANSWERED = new Set<Outcome>(['edited', 'deleted', 'not-a-patient', 'consented', 'wrong']);
/** From so many answers on, with more than such a share wrong, so many steps. */
const STEPS = [
  { steps: 2, answered: 40, share: 3 / 4 },
  { steps: 1, answered: 20, share: 1 / 2 },
] as const;
/** An answer weighs half as much after so long, so that a duty that keeps quiet is heard again in the end. */
const HALF_LIFE = 28 * 86_400_000;

/**
 * Each step halves the number of people below which a combination of facts is spoken of; of duties that count nobody, the
 * first leaves out what is of low severity, the second what is of medium. What is of high severity is always said.
 * @param past the outcomes of past weeks
 * @param since when those were counted, in milliseconds since the epoch
 */
export function createRestraint(past: readonly PastOutcomes[] = [], since = 0): Restraint {
  const records = new Map<string, Experience>();

  function recordOf(rule: string, now: number): Experience {
    const { answered, wrong, at } = records.get(rule) ?? { answered: 0, wrong: 0, at: now };
    const weight = 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
    return { answered: answered * weight, wrong: wrong * weight, at: now };
  }

  function note(rule: string, outcome: Outcome, count: number, now: number): void {
    if (!ANSWERED.has(outcome)) return;
    const { answered, wrong } = recordOf(rule, now);
    records.set(rule, {
      answered: answered + count,
      wrong: wrong + (outcome === 'wrong' ? count : 0),
      at: now,
    });
  }

  function stepsOf(rule: string, now: number): number {
    const record = recordOf(rule, now);
    const reached = STEPS.find(
      ({ answered, share }) => record.answered >= answered && record.wrong > share * record.answered,
    );
    return reached?.steps ?? 0;
  }

  for (const { rule, outcome, count } of past) note(rule, outcome, count, since);
  return {
    saw: (rule, outcome, now) => note(rule, outcome, 1, now),
    allows({ rule, severity, estimate }, threshold, now) {
      const steps = stepsOf(rule, now);
      if (steps === 0 || severity === 'high') return true;
      if (estimate !== null) return estimate.expectedMatches <= threshold / 2 ** steps;
      return SEVERITIES.indexOf(severity) >= steps;
    },
  };
}
