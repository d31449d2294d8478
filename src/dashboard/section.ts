import { WIDTHS, type Canvas } from './draw.ts';
import { markup, type Html } from './html.ts';
import type { Trends, PublishedPeriod } from '../statistics/trends.ts';
import { queryOf, type View } from './view.ts';

/** A duty as the page calls it: handed in, since the page knows no rules. */
export interface Duty {
  readonly id: string;
  /** What it looks after. */
  readonly title: string;
  /** The paragraph that it rests on first. */
  readonly guidance: { readonly label: string; readonly href: string };
}

/** What a section is made of. */
export interface Showing {
  readonly trends: Trends;
  /** Those of the view, oldest first; at least one. */
  readonly periods: readonly PublishedPeriod[];
  readonly duties: readonly Duty[];
  readonly view: View;
}

export interface Chart {
  readonly height: (isNarrow: boolean) => number;
  readonly draw: (canvas: Canvas) => string;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
  /** What is drawn light or hollow, in words; null where nothing is hidden. */
  readonly key: string | null;
}

/** One question that moderators ask, and what the figures answer. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** What the figures say, in a sentence or two. */
  readonly answer: string;
  /** Null where there is nothing to draw. */
  readonly chart: Chart | null;
  readonly tables: readonly Table[];
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell is what the row is about. */
  readonly rows: readonly (readonly (string | Html)[])[];
}

/** Says what is drawn light or hollow; null where every point is told. */
export function keyOf(points: readonly ({ least: number; most: number } | null)[]): string | null {
  const hasBand = points.some((point) => point !== null && point.least !== point.most);
  const hasGap = points.includes(null);
  if (!hasBand && !hasGap) return null;
  const band = hasBand ? 'Light: somewhere in here, since 1 to 7 are hidden.' : '';
  const gap = hasGap ? 'Hollow: withheld, or too little was read.' : '';
  return `${band} ${gap}`.trim();
}

export function showSection({ id, heading, answer, chart, tables }: Section, view: View): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
<p>${answer}</p>
${chart === null ? null : showChart(id, chart, view)}
${tables.map((table) => showTable(table))}
</section>
`;
}

function showChart(id: string, { height, alternative, key }: Chart, view: View): Html {
  const address = (look: string) => `/trends/charts/${id}.${look}.svg${queryOf(view)}`;
  const source = (look: string, media: string, width: number, isNarrow: boolean) =>
    markup`<source media="${media}" srcset="${address(look)}" width="${width}" height="${height(isNarrow)}">`;
  const small = '(max-width: 40rem)';
  const dark = '(prefers-color-scheme: dark)';
  return markup`<figure>
<picture>
${source('narrow-dark', `${small} and ${dark}`, WIDTHS.narrow, true)}
${source('narrow-light', small, WIDTHS.narrow, true)}
${source('wide-dark', dark, WIDTHS.wide, false)}
<img src="${address('wide-light')}" width="${WIDTHS.wide}" height="${height(false)}" alt="${alternative}" decoding="async">
</picture>
${key === null ? null : markup`<figcaption>${key}</figcaption>`}
</figure>`;
}

/** Folded up at first, so that a page of five years stays light; unfolded in print. */
function showTable({ caption, head, rows }: Table): Html {
  return markup`<details>
<summary>Table: ${caption}</summary>
<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([
    first,
    ...cells
  ]) => markup`<tr><th scope="row">${first!}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table>
</div>
</details>
`;
}
