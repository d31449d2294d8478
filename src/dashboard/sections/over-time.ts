import { AUDIENCES } from '../../vocabulary.ts';
import { boundsOf, rateOf, type Rate } from '../figures.ts';
import { drawOverTime, heightOverTime, type OverTime } from '../over-time.ts';
import { keyOf, type Chart, type Section, type Showing } from '../section.ts';
import { AUDIENCE_NAMES, grainOf, say, sayRate, sayRateOrNot, saySum } from '../words.ts';
import { sumOf } from '../figures.ts';

const PER = 1_000;

/** Is it getting better? */
export function flagsOverTime({ periods, view }: Showing): Section {
  const points = periods.map(({ flags, messagesRead }) => rateOf([[flags, messagesRead]], PER));
  return {
    id: 'flags',
    heading: 'Flags over time',
    answer: `${firstAndSecondHalf(periods)} A flag is something noticed in a message, and counts once a week for each author, duty and kind of channel.`,
    chart: chartOf({ periods, lines: [{ name: null, points }], mark: view.mark }, 'Flags per 1,000 messages'),
    tables: [
      {
        caption: 'Flags per 1,000 messages',
        head: ['When', 'Messages read', 'Flags', 'Flags per 1,000'],
        rows: periods
          .map(({ period, messagesRead, flags }, at) => [
            period.label,
            say(messagesRead),
            say(flags),
            sayRateOrNot(points[at]!),
          ])
          .toReversed(),
      },
    ],
  };
}

function firstAndSecondHalf(periods: Showing['periods']): string {
  const half = Math.floor(periods.length / 2);
  const rate = (of: Showing['periods']) =>
    rateOf(
      of.map(({ flags, messagesRead }) => [flags, messagesRead] as const),
      PER,
    );
  const all = rate(periods);
  if (half === 0)
    return all === null
      ? 'So few messages are told of that a rate cannot be.'
      : `${sayRate(all)} flags per 1,000 messages.`;
  const [first, second] = [rate(periods.slice(0, half)), rate(periods.slice(-half))];
  if (first === null || second === null)
    return 'Too few figures can be shown to say whether it is getting better.';
  return `${sayRate(first)} flags per 1,000 messages in the first half of this time, ${sayRate(second)} in the second: ${whichWay(first, second)}.`;
}

/** Says more only where the bounds leave no doubt. */
export function whichWay(before: Rate, after: Rate): string {
  if (after.most < before.least) return 'fewer';
  if (after.least > before.most) return 'more';
  return 'about the same, as far as the figures tell';
}

/** In which kind of channel? */
export function byChannelGroup({ periods, trends, view }: Showing): Section {
  const told = periods.filter(({ byAudience }) => byAudience !== null);
  const common = { id: 'groups', heading: 'By kind of channel' };
  if (told.length === 0)
    return {
      ...common,
      answer: `All channels are counted together here. ${trends.why}`,
      chart: null,
      tables: [],
    };
  const lines = AUDIENCES.map((audience) => ({
    name: AUDIENCE_NAMES[audience],
    points: told.map(({ byAudience }) => {
      const { flags, messagesRead } = byAudience![audience];
      return rateOf([[flags, messagesRead]], PER);
    }),
  }));
  return {
    ...common,
    answer: 'Flags per 1,000 messages by who reads the channel, all to one scale.',
    chart: chartOf({ periods: told, lines, mark: view.mark }, 'Flags per 1,000 messages by kind of channel'),
    tables: [
      {
        caption: 'Flags per 1,000 messages by kind of channel',
        head: [
          'When',
          ...AUDIENCES.flatMap((audience) => [
            `${AUDIENCE_NAMES[audience]}: messages`,
            'Flags',
            'Flags per 1,000',
          ]),
        ],
        rows: told
          .map(({ period, byAudience }, at) => [
            period.label,
            ...AUDIENCES.flatMap((audience, line) => {
              const { messagesRead, flags } = byAudience![audience];
              return [say(messagesRead), say(flags), sayRateOrNot(lines[line]!.points[at]!)];
            }),
          ])
          .toReversed(),
      },
    ],
  };
}

/** How much was read? */
export function coverage({ periods, view }: Showing): Section {
  const points = periods.map(({ messagesRead }) => boundsOf(messagesRead));
  return {
    id: 'coverage',
    heading: 'Coverage',
    answer: `${saySum(sumOf(periods.map(({ messagesRead }) => messagesRead)))} messages were read in the channels that Quiet Word was invited to.`,
    chart: chartOf({ periods, lines: [{ name: null, points }], mark: view.mark }, 'Messages read'),
    tables: [
      {
        caption: 'Messages read',
        head: ['When', 'Messages read'],
        rows: periods.map(({ period, messagesRead }) => [period.label, say(messagesRead)]).toReversed(),
      },
    ],
  };
}

/** None where no point of it can be told: an empty grid says nothing. */
function chartOf(of: OverTime, what: string): Chart | null {
  const points = of.lines.flatMap((line) => line.points);
  if (points.every((point) => point === null)) return null;
  return {
    height: (isNarrow) => heightOverTime(of.lines.length, isNarrow),
    draw: (canvas) => drawOverTime(of, canvas),
    alternative: `${what}, by ${grainOf(of.periods)}, from ${of.periods[0]!.period.label} to ${of.periods.at(-1)!.period.label}. ${extremes(of)} The table below has every figure.`,
    key: keyOf(points),
  };
}

function extremes({ lines }: OverTime): string {
  return lines
    .map(({ name, points }) => {
      const told = points.filter((point) => point !== null);
      if (told.length === 0) return `${name === null ? '' : `${name}: `}nothing can be shown.`;
      const least = Math.min(...told.map((point) => point.least));
      const most = Math.max(...told.map((point) => point.most));
      return `${name === null ? 'Between' : `${name}: between`} ${sayRate({ least, most: least })} and ${sayRate({ least: most, most })}.`;
    })
    .join(' ');
}
