import type { Database } from '../store/database.ts';
import {
  AUDIENCES,
  FIRST_OUTCOMES,
  OUTCOMES,
  type Audience,
  type Outcome,
  type Platform,
} from '../vocabulary.ts';
import type { IsoWeek } from './tally.ts';

/** Exact counts of a run of weeks: never shown as they are. */
export interface Figures {
  readonly messagesRead: Readonly<Record<Audience, number>>;
  readonly flagsByAudience: Readonly<Record<Audience, number>>;
  /** Of every rule that is asked for, zeros too. */
  readonly flagsByRule: Readonly<Record<string, number>>;
  readonly wrongByRule: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** Which counts are wanted: real people's, or the playground's, where nobody is real. */
export type Source = 'platforms' | 'playground';

/** Weeks, the first and the last included. */
export interface Weeks {
  readonly first: IsoWeek;
  readonly last: IsoWeek;
}

export interface FiguresReader {
  /** Over these weeks. */
  figures(weeks: Weeks): Figures;
  /** How many messages are read in a week, on average over those in which any were. */
  messagesAWeek(weeks: Weeks): number;
  /** The first week in which anything was counted. */
  firstWeek(): IsoWeek | null;
}

interface Found {
  readonly audience: Audience;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** @param rules whose findings are flags; of others only how often people wanted no more of them is read */
export function createFiguresReader(
  database: Database,
  rules: readonly string[],
  source: Source,
): FiguresReader {
  const platforms = `platform ${source === 'playground' ? '=' : '<>'} '${PLAYGROUND}'`;
  const during = `WHERE week BETWEEN :first AND :last AND ${platforms}`;
  const messages = database.prepare(
    `SELECT audience, sum(count) AS count FROM messages_read ${during} GROUP BY audience`,
  );
  const findings = database.prepare(
    `SELECT audience, rule, outcome, sum(count) AS count FROM findings ${during} GROUP BY audience, rule, outcome`,
  );
  const average = database
    .prepare(`SELECT coalesce(sum(count) * 1.0 / count(DISTINCT week), 0) FROM messages_read ${during}`)
    .pluck();
  // Each by its index, which is in the order of weeks.
  const firstOf = (table: string) =>
    `SELECT * FROM (SELECT week FROM ${table} WHERE ${platforms} ORDER BY week LIMIT 1)`;
  const first = database
    .prepare(`SELECT min(week) FROM (${firstOf('messages_read')} UNION ALL ${firstOf('findings')})`)
    .pluck();
  return {
    figures(weeks) {
      const read = messages.all(weeks) as { audience: Audience; count: number }[];
      const found = findings.all(weeks) as Found[];
      const flags = found.filter(({ rule }) => rules.includes(rule));
      const isFirst = ({ outcome }: Found) => FIRST_OUTCOMES.some((each) => each === outcome);
      return {
        messagesRead: by(AUDIENCES, read, ({ audience }) => audience),
        flagsByAudience: by(AUDIENCES, flags.filter(isFirst), ({ audience }) => audience),
        flagsByRule: by(rules, flags.filter(isFirst), ({ rule }) => rule),
        wrongByRule: by(
          rules,
          flags.filter(({ outcome }) => outcome === 'wrong'),
          ({ rule }) => rule,
        ),
        outcomes: {
          ...by(OUTCOMES, flags, ({ outcome }) => outcome),
          'no-more': sum(found.filter(({ outcome }) => outcome === 'no-more')),
        },
      };
    },
    messagesAWeek: (weeks) => average.get(weeks) as number,
    firstWeek: () => first.get() as IsoWeek | null,
  };
}

const PLAYGROUND: Platform = 'playground';

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

function by<Name extends string, Row extends { readonly count: number }>(
  names: readonly Name[],
  rows: readonly Row[],
  nameOf: (row: Row) => Name,
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => [name, sum(rows.filter((row) => nameOf(row) === name))]),
  ) as Record<Name, number>;
}
