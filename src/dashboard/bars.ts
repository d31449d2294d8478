import { draw, type Canvas, type ChartOption, type Colours, type RenderItem } from './draw.ts';
import type { Range } from './figures.ts';

/** A bar that is sure up to `least`, and may go on to `most`. */
export interface Bar {
  readonly name: string;
  /** Null where it cannot be told. */
  readonly range: Range | null;
  /** What stands behind it, in words. */
  readonly said: string;
}

const ROW = 26;
const BELOW = 26;

/** How high the drawing is, in pixels. */
export const heightOfBars = (bars: number): number => bars * ROW + BELOW;

/** Draws bars below each other, the first at the top. */
export function drawBars(bars: readonly Bar[], canvas: Canvas): string {
  const { colours, isNarrow } = canvas;
  const option: ChartOption = {
    grid: { left: isNarrow ? 130 : 220, right: isNarrow ? 66 : 130, top: 0, bottom: BELOW },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: colours.ink,
        width: isNarrow ? 120 : 205,
        overflow: isNarrow ? 'break' : 'truncate',
        lineHeight: 12,
        interval: 0,
      },
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: Math.max(1, ...bars.map(({ range }) => range?.most ?? 0)),
      splitNumber: isNarrow ? 2 : 4,
      axisLabel: { color: colours.soft, showMaxLabel: false },
      splitLine: { showMaxLine: false, lineStyle: { color: colours.line } },
    },
    series: {
      type: 'custom',
      silent: true,
      data: bars.map(({ range }, row) => [row, range?.least ?? -1, range?.most ?? -1]),
      encode: { x: [1, 2], y: 0 },
      renderItem: bar(bars, colours),
    },
  };
  return draw(option, canvas, heightOfBars(bars.length));
}

/** The sure part, the light part, and what it says at the end. */
function bar(bars: readonly Bar[], colours: Colours): RenderItem {
  return (_, api) => {
    const [row, least, most] = [0, 1, 2].map((dimension) => Number(api.value(dimension)));
    const [zero, y] = api.coord([0, row!]);
    const end = api.coord([Math.max(most!, 0), row!])[0]!;
    const sure = api.coord([Math.max(least!, 0), row!])[0]!;
    const part = (from: number, to: number, fill: string) => ({
      type: 'rect' as const,
      shape: { x: from, y: y! - 7, width: Math.max(to - from, 0), height: 14 },
      style: { fill },
    });
    return {
      type: 'group',
      children: [
        part(zero!, sure, colours.accent),
        part(sure, end, colours.band),
        {
          type: 'text',
          style: { x: end + 6, y: y!, text: bars[row!]!.said, fill: colours.soft, verticalAlign: 'middle' },
        },
      ],
    };
  };
}
