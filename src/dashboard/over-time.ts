import type { PublishedPeriod } from '../statistics/trends.ts';
import { draw, type Canvas, type ChartOption, type Colours, type RenderItem } from './draw.ts';
import type { Range } from './figures.ts';

/** A line over time, of which each point is told, lies in a band, or is not told at all. */
export interface Line {
  readonly name: string | null;
  /** One a period; null where it cannot be told. */
  readonly points: readonly (Range | null)[];
}

export interface OverTime {
  readonly periods: readonly PublishedPeriod[];
  readonly lines: readonly Line[];
  /** ISO date of a line across, or null. */
  readonly mark: string | null;
}

const TOP = 26;
const BETWEEN = 46;
const BELOW = 30;
/** In a shorter time several marks fall into one month, so the day is said too. */
const HALF_A_YEAR = 26 * 7 * 86_400_000;

/** How high the drawing is, in pixels. */
export function heightOverTime(lines: number, isNarrow: boolean): number {
  return TOP + lines * heightOfPanel(lines, isNarrow) + (lines - 1) * BETWEEN + BELOW;
}

function heightOfPanel(lines: number, isNarrow: boolean): number {
  if (lines > 1) return 96;
  return isNarrow ? 180 : 240;
}

/** Draws lines over time below each other, to one scale, so that they can be compared. */
export function drawOverTime({ periods, lines, mark }: OverTime, canvas: Canvas): string {
  const { colours, isNarrow } = canvas;
  const panel = heightOfPanel(lines.length, isNarrow);
  const highest = Math.max(1, ...lines.flatMap(({ points }) => points.map((point) => point?.most ?? 0)));
  const days = periods.map(({ period }) => [timeOf(period.start), timeOf(period.end)] as const);
  const [from, to] = [days[0]![0], days.at(-1)![1]];
  const option: ChartOption = {
    title: lines.map(({ name }, index) => ({
      text: name ?? '',
      left: isNarrow ? 4 : 8,
      top: index * (panel + BETWEEN) - 4,
      textStyle: { fontSize: 13, fontWeight: 600, color: colours.ink },
    })),
    grid: lines.map((_, index) => ({
      left: isNarrow ? 34 : 48,
      right: isNarrow ? 10 : 16,
      top: TOP + index * (panel + BETWEEN),
      height: panel,
    })),
    xAxis: lines.map((_, index) => ({
      type: 'time',
      gridIndex: index,
      min: from,
      max: to,
      axisLine: { lineStyle: { color: colours.soft } },
      axisTick: { show: false },
      splitNumber: isNarrow ? 3 : 8,
      axisLabel: {
        color: colours.soft,
        hideOverlap: true,
        formatter: to - from > HALF_A_YEAR ? '{MMM} {yyyy}' : '{d} {MMM}',
      },
    })),
    yAxis: lines.map((_, index) => ({
      type: 'value',
      gridIndex: index,
      min: 0,
      max: highest,
      splitNumber: lines.length > 1 ? 2 : 4,
      axisLabel: { color: colours.soft, showMaxLabel: false },
      splitLine: { showMaxLine: false, lineStyle: { color: colours.line } },
    })),
    series: lines.flatMap((line, index) => seriesOf(line, index, days, colours, mark)),
  };
  return draw(option, canvas, heightOverTime(lines.length, isNarrow));
}

type Days = readonly (readonly [start: number, end: number])[];

function seriesOf({ points }: Line, index: number, days: Days, colours: Colours, mark: string | null) {
  const axes = { xAxisIndex: index, yAxisIndex: index, silent: true };
  const middle = (at: number) => (days[at]![0] + days[at]![1]) / 2;
  return [
    {
      ...axes,
      type: 'custom' as const,
      data: points.flatMap((point, at) => {
        const [start, end] = days[at]!;
        if (point === null) return [[start, end, -1, -1]];
        return point.least === point.most ? [] : [[start, end, point.least, point.most]];
      }),
      encode: { x: [0, 1], y: [2, 3] },
      renderItem: bandOrGap(colours),
    },
    {
      ...axes,
      type: 'line' as const,
      data: points.map((point, at) => ({
        value: [middle(at), isTold(point) ? point.least : null],
        // Of many points, only one that stands alone needs a dot to be seen.
        ...(points.length > MANY && (isTold(points[at - 1]) || isTold(points[at + 1]))
          ? { symbol: 'none' }
          : {}),
      })),
      lineStyle: { color: colours.accent, width: 2 },
      itemStyle: { color: colours.accent },
      symbol: 'circle',
      symbolSize: points.length > MANY ? 3 : 5,
      showAllSymbol: true,
      ...(mark === null ? {} : { markLine: lineAt(timeOf(mark), colours) }),
    },
  ];
}

const MANY = 60;
const isTold = (point: Range | null | undefined): point is Range =>
  point !== null && point !== undefined && point.least === point.most;

/** A light band where a hidden figure lies; a hollow mark on the axis where nothing is told. */
function bandOrGap(colours: Colours): RenderItem {
  return (_, api) => {
    const [start, end, least, most] = [0, 1, 2, 3].map((dimension) => Number(api.value(dimension)));
    const [left, foot] = api.coord([start!, Math.max(least!, 0)]);
    const [right, head] = api.coord([end!, Math.max(most!, 0)]);
    if (least! < 0)
      return {
        type: 'circle',
        shape: { cx: (left! + right!) / 2, cy: foot! - 6, r: 3 },
        style: { fill: 'none', stroke: colours.soft, lineWidth: 1.2 },
      };
    const width = Math.max(right! - left! - 1, 2);
    return {
      type: 'rect',
      shape: { x: left!, y: head!, width, height: Math.max(foot! - head!, 2) },
      style: { fill: colours.band },
    };
  };
}

function lineAt(time: number, colours: Colours) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: colours.ink, type: 'dashed' as const, width: 1.2 },
    data: [{ xAxis: time }],
  };
}

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
