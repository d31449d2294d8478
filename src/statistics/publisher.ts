import type { Database } from '../store/database.ts';
import type { AskedGrain } from '../vocabulary.ts';
import { createFiguresReader, type Weeks } from './figures.ts';
import { planFor, type Plan } from './grain.ts';
import { mondayBefore, mondayOf, periodFrom, WEEK, type Period } from './periods.ts';
import { openPublications, type PlannedPeriod } from './publications.ts';
import { show } from './showing.ts';
import { isoWeek } from './tally.ts';

/** Publishes each period once, when it has closed. */
export interface Publisher {
  /**
   * Publishes what has closed since the last time; to call it often costs nothing. Of several at work on one file the
   * first publishes.
   * @returns how many periods were published
   */
  publish(): number;
  /** The period that is still being counted, and how it is going to be published; null before the first week is over. */
  open(): { readonly period: Period; readonly plan: Plan | null };
}

export interface PublisherOptions {
  /** The rules whose findings are flags, in the order in which their figures are shown. */
  readonly rules: readonly string[];
  /** What the policy of the day asks for; it counts from the next period on. */
  readonly grain: () => AskedGrain;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** A week closes this long after its Sunday, in milliseconds: until then, somebody may still be writing its last counts. */
const GRACE = 10 * 60_000;
/** How far back it is looked for how much is read, in weeks. */
const LOOK_BACK = 13;

export function createPublisher(database: Database, { rules, grain, clock }: PublisherOptions): Publisher {
  const reader = createFiguresReader(database, rules, 'platforms');
  const publications = openPublications(database);
  /** The Monday before which everything has closed. */
  const closedBefore = () => mondayBefore(clock() - GRACE);

  /** Where the next period begins: after the last, or with the first count. */
  function nextMonday(newest: PlannedPeriod | null): number {
    if (newest !== null) return mondayOf(newest.last) + WEEK;
    const first = reader.firstWeek();
    return first === null ? mondayBefore(clock()) : mondayOf(first);
  }

  /** By what was read in the weeks up to the one that begins on this Monday. */
  function planAt(monday: number): Plan {
    const first = isoWeek(monday - (LOOK_BACK - 1) * WEEK);
    return planFor(reader.messagesAWeek({ first, last: isoWeek(monday) }), grain());
  }

  /** The next thing to do: to publish what was planned, or to plan what has begun. */
  function nextStep(): (() => 'published' | 'planned') | null {
    const newest = publications.newest();
    if (newest !== null && !newest.isPublished) {
      if (mondayOf(newest.last) + WEEK > closedBefore()) return null;
      return () => {
        publications.publish(newest.first, show(reader.figures(newest), newest.byAudience));
        return 'published';
      };
    }
    const monday = nextMonday(newest);
    // Its first week has to be over, since nobody can know before how much is read in it.
    if (reader.firstWeek() === null || monday + WEEK > closedBefore()) return null;
    return () => {
      const plan = planAt(monday);
      publications.plan(weeksOf(periodFrom(monday, plan.grain)), plan);
      return 'planned';
    };
  }

  const publishAll = database.transaction((): number => {
    let published = 0;
    for (let step = nextStep(); step !== null; step = nextStep()) if (step() === 'published') published += 1;
    return published;
  });

  return {
    // Immediate: of two that want to publish the same period, one waits and then finds it published.
    publish: () => (nextStep() === null ? 0 : publishAll.immediate()),
    open() {
      const newest = publications.newest();
      if (newest !== null && !newest.isPublished && newest.grain !== 'before')
        return {
          period: periodFrom(mondayOf(newest.first), newest.grain),
          plan: { ...newest, grain: newest.grain },
        };
      const monday = nextMonday(newest);
      const plan = newest === null ? null : planAt(monday - WEEK);
      return { period: periodFrom(monday, plan?.grain ?? 'week'), plan };
    },
  };
}

/** The weeks of a period. */
function weeksOf({ start, end }: Period): Weeks {
  return { first: isoWeek(Date.parse(start)), last: isoWeek(Date.parse(end) - WEEK) };
}
