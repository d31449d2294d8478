import type { Database } from '../store/database.ts';
import type { Grain } from '../vocabulary.ts';
import { createFiguresReader } from './figures.ts';
import { whyOf } from './grain.ts';
import { mondayOf, periodFrom, type Period } from './periods.ts';
import { openPublications } from './publications.ts';
import { createPublisher, type PublisherOptions } from './publisher.ts';
import { isRehearsal, rehearse } from './rehearsal.ts';
import type { ShownFigures } from './showing.ts';

export type { Period } from './periods.ts';

/** The figures of one period that has closed, suppressed and frozen: no later count changes them. */
export interface PublishedPeriod extends ShownFigures {
  readonly period: Period;
}

/** Everything that anybody is ever shown. */
export interface Trends {
  /** Oldest first; they never overlap. */
  readonly periods: readonly PublishedPeriod[];
  /** Of the period that is open. */
  readonly grain: Grain;
  /** Why this grain, in plain words. */
  readonly why: string;
  /** Still being counted, so not shown: two looks at a growing number would give away what came between them. */
  readonly open: Period;
}

/** The one way to look at what was counted. */
export interface TrendsReader {
  /** Publishes what has closed meanwhile, then reads what was published and nothing else. */
  read(): Trends;
}

/** What was published, and nothing else. */
export interface PublishedReader {
  /** Oldest first; they never overlap. */
  periods(): readonly PublishedPeriod[];
}

/** For whoever tells of what was published by itself: the playground's figures are never among it. */
export function createPublishedReader(database: Database): PublishedReader {
  const publications = openPublications(database);
  return {
    periods: () =>
      publications.all().map(({ first, grain, figures }) => ({
        period: periodFrom(mondayOf(first), grain),
        ...figures,
      })),
  };
}

/** Of a file in which the playground alone was counted, where nobody is real, the live figures are read. */
export function createTrendsReader(database: Database, options: PublisherOptions): TrendsReader {
  const publisher = createPublisher(database, options);
  const published = createPublishedReader(database);
  const platforms = createFiguresReader(database, options.rules, 'platforms');
  const playground = createFiguresReader(database, options.rules, 'playground');
  return {
    read() {
      if (isRehearsal(platforms, playground)) return rehearse(playground, options.clock());
      publisher.publish();
      const { period: open, plan } = publisher.open();
      return {
        periods: published.periods(),
        grain: open.grain,
        why: plan === null ? UNDECIDED : whyOf(plan),
        open,
      };
    },
  };
}

const UNDECIDED =
  'Whether figures come by week, by month or by quarter is settled by how many messages are read in the first week.';
