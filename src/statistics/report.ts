import { OUTCOMES, type Audience, type Outcome, type Platform } from '../vocabulary.ts';
import type { Counters, FindingCount } from './counters.ts';
import { givesAway, suppress, WITHHELD, type ShownCount } from './suppression.ts';
import type { IsoWeek } from './tally.ts';

/** A count as it is published. */
export type PublishedCount = ShownCount | typeof WITHHELD;

export interface PublishedMessages {
  readonly week: IsoWeek;
  readonly platform: Platform;
  readonly audience: Audience;
  readonly messagesRead: PublishedCount;
}

export interface PublishedFindings {
  readonly week: IsoWeek;
  readonly platform: Platform;
  readonly audience: Audience;
  readonly rule: string;
  readonly outcomes: Readonly<Record<Outcome, PublishedCount>>;
}

/** What moderators may see: suppressed, and the same at every look. */
export interface Report {
  readonly messages: readonly PublishedMessages[];
  readonly findings: readonly PublishedFindings[];
  /** The week that is still being counted. */
  readonly open: IsoWeek;
}

/** What becomes of a nudge; together never more than the nudges. */
const ENDINGS = [
  'edited',
  'deleted',
  'kept',
  'not-a-patient',
  'consented',
  'wrong',
  'muted',
  'no-more',
] as const satisfies Outcome[];

/**
 * The counters of the weeks that have ended. The open week is left out, because two looks at a growing number
 * give away what was added between them; only the playground, where nobody is real, shows it too.
 * No totals are shown, so that no hidden cell can be worked out from one.
 */
export function report(counters: Pick<Counters, 'messagesRead' | 'findings'>, open: IsoWeek): Report {
  const published = (cell: { week: IsoWeek; platform: Platform }) =>
    cell.week < open || cell.platform === 'playground';
  return {
    messages: counters
      .messagesRead()
      .filter(published)
      .map(({ count, ...cell }) => ({ ...cell, messagesRead: suppress(count) })),
    findings: byRule(counters.findings().filter(published)),
    open,
  };
}

function byRule(cells: readonly FindingCount[]): PublishedFindings[] {
  const groups = new Map<string, FindingCount[]>();
  for (const cell of cells) {
    const name = [cell.week, cell.platform, cell.audience, cell.rule].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return [...groups.values()].map((group) => {
    const { week, platform, audience, rule } = group[0]!;
    return { week, platform, audience, rule, outcomes: outcomesOf(group) };
  });
}

function outcomesOf(group: readonly FindingCount[]): Record<Outcome, PublishedCount> {
  const shown = Object.fromEntries(
    OUTCOMES.map((outcome) => [
      outcome,
      suppress(group.reduce((sum, cell) => (cell.outcome === outcome ? sum + cell.count : sum), 0)),
    ]),
  ) as Record<Outcome, ShownCount>;
  const endings = ENDINGS.map((outcome) => shown[outcome]);
  return givesAway(shown.nudged, endings) ? { ...shown, nudged: WITHHELD } : shown;
}
