import { linesOf, type Figure, type Line } from '../statistics/lines.ts';
import type { PublishedPeriod, Trends } from '../statistics/trends.ts';

/** As many periods as fit beside one another on a terminal. */
const COLUMNS = 4;

/** What the parts of the table are called; totals stand for themselves. */
const PARTS: readonly (readonly [heading: string, figures: readonly Figure[]])[] = [
  ['', ['messages', 'flags']],
  ['messages read, by kind of channel', ['messages-of-audience']],
  ['flags, by kind of channel', ['flags-of-audience']],
  ['flags, by duty', ['flags-of-rule']],
  ['what became of them', ['outcome']],
  ['called wrong, by duty', ['wrong-of-rule']],
];

const TOTALS: Partial<Readonly<Record<Figure, string>>> = { messages: 'messages read', flags: 'flags' };

/** The last periods side by side, a figure a line; lines of nothing but zeros are left out. */
export function tableOf({ periods, why, open }: Trends): string {
  const still = stillCounted(periods, open);
  if (periods.length === 0) return `Nothing to show yet.\n${why}\n${still}\n`;
  const columns = periods.slice(-COLUMNS);
  const rows = [['', ...columns.map(({ period }) => period.label)], ...PARTS.flatMap(partOf(columns))];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [
    ...table,
    '',
    '1–7 are hidden; other counts are to the nearest 5; "withheld" might help to work out a hidden one.',
    'An author counts once a week for each duty in each kind of channel.',
    why,
    still,
    '',
  ].join('\n');
}

/** The playground shows the open period too. */
function stillCounted(periods: Trends['periods'], open: Trends['open']): string {
  const isShown = periods.some(({ period }) => period.start === open.start);
  return `Still being counted${isShown ? '' : ', and so not shown'}: ${open.label}.`;
}

function partOf(columns: readonly PublishedPeriod[]) {
  const lists = columns.map((column) => linesOf(column));
  return ([heading, figures]: (typeof PARTS)[number]): string[][] => {
    const wanted = (line: Line) => figures.includes(line.figure);
    const names = new Map(
      lists
        .flat()
        .filter(wanted)
        .map((line) => [keyOf(line), line]),
    );
    const rows = [...names.values()]
      .map((line) => [
        `${heading === '' ? '' : '  '}${TOTALS[line.figure] ?? line.name}`,
        ...lists.map((list) => String(list.find((each) => keyOf(each) === keyOf(line))?.shown ?? '')),
      ])
      .filter(([, ...counts]) => heading === '' || counts.some((count) => count !== '0' && count !== ''));
    return rows.length === 0 || heading === '' ? rows : [[], [heading], ...rows];
  };
}

const keyOf = ({ figure, name }: Line): string => `${figure} ${name}`;
