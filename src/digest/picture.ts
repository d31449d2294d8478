import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { canvasOf } from '../dashboard/draw.ts';
import { drawOverTime } from '../dashboard/over-time.ts';
import { CHART_TITLE, type DrawPicture } from './chart.ts';
import { rateOfFlags } from './headlines.ts';

/** A server need not have any font, so the picture brings its own. */
const FONT_FAMILY = 'DejaVu Sans';
const FONT = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
  'DejaVuSans.ttf',
);
/** Screens with fine dots take two for each. */
const ZOOM = 2;

/** Draws as the page of trends does, for platforms that show pictures only. */
export const drawPicture: DrawPicture = async (periods) => {
  const canvas = canvasOf('wide-light');
  const svg = drawOverTime(
    { periods, lines: [{ name: CHART_TITLE, points: periods.map(rateOfFlags) }], mark: null },
    canvas,
  );
  const picture = await renderAsync(svg, {
    background: canvas.colours.paper,
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return new Uint8Array(picture.asPng());
};
