import type { ShownFigures } from './showing.ts';
import type { Shown } from './suppression.ts';
import type { Period } from './periods.ts';

/** The figures that a period has. */
export type Figure =
  | 'messages'
  | 'messages-of-audience'
  | 'flags'
  | 'flags-of-rule'
  | 'flags-of-audience'
  | 'outcome'
  | 'wrong-of-rule';

/** One figure of a period, as a line of a list. */
export interface Line {
  readonly figure: Figure;
  /** The rule, the kind of channel or the outcome; empty for totals. */
  readonly name: string;
  readonly shown: Shown;
}

/** Every figure of a period, one a line. */
export function linesOf(figures: ShownFigures): Line[] {
  const groups = Object.entries(figures.byAudience ?? {});
  return [
    { figure: 'messages', name: '', shown: figures.messagesRead },
    ...groups.map(([name, { messagesRead: shown }]): Line => ({
      figure: 'messages-of-audience',
      name,
      shown,
    })),
    { figure: 'flags', name: '', shown: figures.flags },
    ...groups.map(([name, { flags: shown }]): Line => ({ figure: 'flags-of-audience', name, shown })),
    ...lines('flags-of-rule', figures.byRule),
    ...lines('outcome', figures.byOutcome),
    ...lines('wrong-of-rule', figures.wrongByRule),
  ];
}

const lines = (figure: Figure, counts: Readonly<Record<string, Shown>>): Line[] =>
  Object.entries(counts).map(([name, shown]) => ({ figure, name, shown }));

/** For spreadsheets: every figure of every period, one a line. */
export function csvOf(periods: readonly (ShownFigures & { readonly period: Period })[]): string {
  const rows = periods.flatMap((each) =>
    linesOf(each).map(({ figure, name, shown }) =>
      [each.period.start, each.period.end, each.period.grain, figure, name, shown].join(','),
    ),
  );
  return `${['start,end,grain,figure,name,count', ...rows].join('\n')}\n`;
}
