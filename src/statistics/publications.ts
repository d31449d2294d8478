import type { Database } from '../store/database.ts';
import { AUDIENCES, OUTCOMES, type Audience, type Grain, type Outcome } from '../vocabulary.ts';
import type { Weeks } from './figures.ts';
import type { Plan } from './grain.ts';
import { linesOf, type Figure, type Line } from './lines.ts';
import type { AudienceFigures, ShownFigures } from './showing.ts';
import { SMALL, WITHHELD, type Shown } from './suppression.ts';
import type { IsoWeek } from './tally.ts';

/** A period that has begun, or what an earlier version has shown its own way. */
export interface PlannedPeriod extends Weeks, Omit<Plan, 'grain'> {
  readonly grain: Grain | 'before';
  readonly isPublished: boolean;
}

export interface Publication extends PlannedPeriod {
  readonly grain: Grain;
  readonly figures: ShownFigures;
}

/** The file of what was published: written once, read ever after. */
export interface Publications {
  /** Null before the first. */
  newest(): PlannedPeriod | null;
  plan(weeks: Weeks, plan: Plan): void;
  /** @throws if it was published before */
  publish(first: IsoWeek, figures: ShownFigures): void;
  /** Oldest first. */
  all(): Publication[];
}

interface PeriodRow {
  readonly first_week: IsoWeek;
  readonly last_week: IsoWeek;
  readonly grain: PlannedPeriod['grain'];
  readonly by_audience: 0 | 1;
  readonly reason: Plan['reason'];
  readonly published: 0 | 1;
}

interface FigureRow {
  readonly first_week: IsoWeek;
  readonly figure: Figure;
  readonly name: string;
  readonly count: number | null;
  readonly hidden: 'small' | 'withheld' | null;
}

export function openPublications(database: Database): Publications {
  const newest = database.prepare('SELECT * FROM periods ORDER BY first_week DESC LIMIT 1');
  const insertPeriod = database.prepare(
    `INSERT INTO periods (first_week, last_week, grain, by_audience, reason, published)
     VALUES (:first, :last, :grain, :byAudience, :reason, 0)`,
  );
  const insertFigure = database.prepare(
    `INSERT INTO published_figures (first_week, figure, name, count, hidden)
     VALUES (:first_week, :figure, :name, :count, :hidden)`,
  );
  const mark = database.prepare('UPDATE periods SET published = 1 WHERE first_week = ?');
  const periods = database.prepare(
    "SELECT * FROM periods WHERE first_week > ? AND published = 1 AND grain <> 'before' ORDER BY first_week",
  );
  const figures = database.prepare('SELECT * FROM published_figures WHERE first_week > ?');
  /** Read once, since they never change. */
  const read: Publication[] = [];
  return {
    newest() {
      const row = newest.get() as PeriodRow | undefined;
      return row === undefined ? null : periodOf(row);
    },
    plan({ first, last }, { grain, byAudience, reason }) {
      insertPeriod.run({ first, last, grain, byAudience: byAudience ? 1 : 0, reason });
    },
    publish(first, shown) {
      for (const line of linesOf(shown)) insertFigure.run(rowOf(first, line));
      mark.run(first);
    },
    all() {
      const byWeek = new Map<IsoWeek, FigureRow[]>();
      const after = read.at(-1)?.first ?? 0;
      for (const row of figures.all(after) as FigureRow[]) {
        const rows = byWeek.get(row.first_week);
        if (rows === undefined) byWeek.set(row.first_week, [row]);
        else rows.push(row);
      }
      for (const row of periods.all(after) as PeriodRow[])
        read.push({
          ...periodOf(row),
          grain: row.grain as Grain,
          figures: figuresOf(byWeek.get(row.first_week) ?? []),
        });
      return [...read];
    },
  };
}

const periodOf = (row: PeriodRow): PlannedPeriod => ({
  first: row.first_week,
  last: row.last_week,
  grain: row.grain,
  byAudience: row.by_audience === 1,
  reason: row.reason,
  isPublished: row.published === 1,
});

const rowOf = (first_week: IsoWeek, { figure, name, shown }: Line): FigureRow => ({
  first_week,
  figure,
  name,
  count: typeof shown === 'number' ? shown : null,
  hidden: typeof shown === 'number' ? null : shown === SMALL ? 'small' : 'withheld',
});

function figuresOf(rows: readonly FigureRow[]): ShownFigures {
  const of = (figure: Figure): Record<string, Shown> =>
    Object.fromEntries(rows.filter((row) => row.figure === figure).map((row) => [row.name, shownOf(row)]));
  const [messages, flags] = [of('messages-of-audience'), of('flags-of-audience')];
  const outcomes = of('outcome');
  return {
    messagesRead: of('messages')['']!,
    flags: of('flags')['']!,
    byRule: of('flags-of-rule'),
    byAudience:
      Object.keys(flags).length === 0
        ? null
        : (Object.fromEntries(
            AUDIENCES.map((name) => [name, { messagesRead: messages[name]!, flags: flags[name]! }]),
          ) as Record<Audience, AudienceFigures>),
    // An outcome that was not known yet when the period was published has not happened in it.
    byOutcome: Object.fromEntries(OUTCOMES.map((name) => [name, outcomes[name] ?? 0])) as Record<
      Outcome,
      Shown
    >,
    wrongByRule: of('wrong-of-rule'),
  };
}

const shownOf = ({ count, hidden }: FigureRow): Shown => count ?? (hidden === 'small' ? SMALL : WITHHELD);
