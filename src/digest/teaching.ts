import type { Duty } from '../dashboard/section.ts';
import { nameOfDuty, say } from '../dashboard/words.ts';
import type { TeachingPoint } from '../digest.ts';
import { extentOf, type Compared } from './compare.ts';

/** A duty, and why it matters in one sentence. */
export interface TaughtDuty extends Duty {
  readonly reason: string;
}

interface Candidate {
  readonly duty: TaughtDuty;
  readonly count: number;
  /** How much more than in the period before, at the least; null where that is nothing to speak of. */
  readonly grown: number | null;
  readonly words: string;
}

/** Figures are to the nearest five, so less growth than that is no news. */
const WORTH_A_WORD = 5;

/** Suggests one thing to teach: the duty whose shown figure grew most or, where none grew, is largest. */
export function teachingPoint(compared: Compared, duties: readonly TaughtDuty[]): TeachingPoint {
  const [best] = candidatesOf(compared, duties).toSorted(
    (a, b) => (b.grown ?? 0) - (a.grown ?? 0) || b.count - a.count,
  );
  if (best === undefined) return nothingToTeach(compared, duties);
  const { duty, words } = best;
  return {
    heading: `Worth a few minutes together: ${nameOfDuty(duty.id).toLowerCase()}`,
    words: [words, duty.reason],
    guidance: duty.guidance,
  };
}

function candidatesOf({ now, before }: Compared, duties: readonly TaughtDuty[]): Candidate[] {
  const { grain } = now.period;
  return duties.flatMap((duty) => {
    const count = now.byRule[duty.id] ?? 0;
    // What is hidden is no ground to teach on.
    if (typeof count !== 'number' || count === 0) return [];
    const earlier = before?.byRule[duty.id];
    const [then, since] = [earlier === undefined ? null : extentOf(earlier), extentOf(count)];
    const growth = then === null || since === null ? 0 : since.least - then.most;
    const hasGrown = growth >= WORTH_A_WORD;
    return [
      {
        duty,
        count,
        grown: hasGrown ? growth : null,
        words: hasGrown
          ? `It was noticed more often: ${say(count)}, after ${say(earlier!)} the ${grain} before.`
          : `Of the figures that are shown it is among the largest: ${say(count)} this ${grain}.`,
      },
    ];
  });
}

function nothingToTeach({ now }: Compared, duties: readonly TaughtDuty[]): TeachingPoint {
  const { grain } = now.period;
  const isQuiet = duties.every(({ id }) => (now.byRule[id] ?? 0) === 0);
  return {
    heading: 'No teaching point this time',
    words: isQuiet
      ? [`Nothing was noticed this ${grain}, so there is nothing to suggest.`]
      : [
          `Every figure by duty is hidden this ${grain}, because it could come too close to single people.`,
          'As a rule that means that little was noticed, which is good news in itself.',
        ],
    guidance: null,
  };
}
