import type { Activity } from 'botbuilder';
import type { Digest, DigestChart } from '../../src/digest.ts';
import { foldText } from '../kit/fold-text.ts';
import { CARD, links } from './card.ts';
import { card, line, type Card, type Chart, type Container } from './card-elements.ts';

/** UTF-16 units and pieces: Teams takes 28 KB in a card (2026). */
const LINE = 300;
const ALTERNATIVE = 1_500;
const LINES = 10;
const POINTS = 26;

/** The digest as a message with a card, for everybody in a channel. */
export function renderDigest(digest: Digest): Partial<Activity> {
  const content = renderDigestCard(digest);
  return { type: 'message', summary: content.fallbackText, attachments: [{ contentType: CARD, content }] };
}

/** The digest as an Adaptive Card. */
export function renderDigestCard({ title, facts, teaching, chart, note, more }: Digest): Card {
  const pages = [teaching.guidance, more].flatMap((page) => page ?? []);
  return card(foldText(title, LINE), [
    line(foldText(title, LINE), { weight: 'Bolder' }),
    ...facts
      .slice(0, LINES)
      .map(({ what, said }) => line(`${foldText(what, LINE)}: ${foldText(said, LINE)}`)),
    ...(chart === null ? [] : [renderChart(chart)]),
    {
      type: 'Container',
      separator: true,
      items: [
        line(foldText(teaching.heading, LINE), { weight: 'Bolder' }),
        ...teaching.words.slice(0, LINES).map((each) => line(foldText(each, LINE))),
        ...(pages.length === 0 ? [] : [links(pages)]),
      ],
    },
    line(foldText(note, LINE), { isSubtle: true }),
  ]);
}

/** Where charts are not drawn, the same is said in words. */
function renderChart({ title, points, alternative }: DigestChart): Container {
  const chart: Chart = {
    type: 'Chart.VerticalBar',
    title: foldText(title, LINE),
    data: points.slice(-POINTS).map(({ label, value }) => ({ x: foldText(label, LINE / 3), y: value })),
    fallback: line(foldText(alternative, ALTERNATIVE)),
  };
  return { type: 'Container', separator: true, items: [chart] };
}
