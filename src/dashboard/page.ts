import type { Trends } from '../statistics/trends.ts';
import { rateOf, sumOf } from './figures.ts';
import { markup, type Html } from './html.ts';
import { showSection, type Section, type Showing } from './section.ts';
import { wholePage } from './shell.ts';
import { queryOf, SPANS, type Span, type View } from './view.ts';
import { sayDay, sayRateOrNot, sayShareOrNot, sayWhole } from './words.ts';

const SPAN_NAMES: Readonly<Record<Span, string>> = {
  year: 'Last year',
  'two-years': 'Two years',
  all: 'Everything',
};

/** The page of trends. */
export function trendsPage(shown: Showing, sections: readonly Section[]): string {
  const { trends, periods, view } = shown;
  return wholePage(
    { title: 'Trends: Quiet Word', isSignedIn: true, onTo: null },
    markup`<h1>Trends for moderators</h1>
<p class="soft">${periods[0]!.period.label} to ${periods.at(-1)!.period.label}</p>
${choices(view)}
${oddMark(view)}
${sparse(shown)}
${glance(shown)}
${sections.map((section) => showSection(section, view))}
`,
    howToRead(trends),
  );
}

/** The page before anything was published. */
export function emptyPage({ open, why }: Trends): string {
  return wholePage(
    { title: 'Trends: Quiet Word', isSignedIn: true, onTo: null },
    markup`<h1>Trends for moderators</h1>
<div class="note"><p>Nothing to show yet. ${open.label} is still being counted; its figures come on ${sayDay(open.end)}, and stay
as they are from then on.</p></div>
<p>Until then: tell people that Quiet Word is here and what it does, before a nudge takes anybody by surprise, and invite it to the
channels that it should read. What it stores is on <a href="/about">a page that everybody may read</a>.</p>
<p class="soft">${why}</p>`,
  );
}

function choices(view: View): Html {
  return markup`<div class="choices">
<nav aria-label="How far back"><ul>
${SPANS.map(
  (span) =>
    markup`<li><a href="/trends${queryOf({ span, mark: view.mark })}"${span === view.span ? markup` aria-current="true"` : null}>${SPAN_NAMES[span]}</a></li>
`,
)}</ul></nav>
<form action="/trends" method="get">
<input type="hidden" name="span" value="${view.span}">
<div><label for="mark">Compare before and after a day, such as a teaching session</label>
<input type="date" id="mark" name="mark" value="${view.mark ?? ''}" min="2000-01-01" max="2099-12-31">
<button>Compare</button></div>
</form>
</div>`;
}

function oddMark({ isMarkOdd }: View): Html | null {
  return isMarkOdd
    ? markup`<div class="note" role="status"><p>That day could not be read. Write it like 2026-03-02.</p></div>`
    : null;
}

/** Says what can be told where nearly everything is hidden. */
function sparse({ periods, trends }: Showing): Html | null {
  const told = periods.filter(({ flags }) => typeof flags === 'number');
  if (periods.length === 1)
    return markup`<div class="note"><p>This is the first ${periods[0]!.period.grain} that can be shown. Whether things get better shows
after a few more: the next comes on ${sayDay(trends.open.end)}.</p></div>`;
  if (told.length > periods.length / 4) return null;
  return markup`<div class="note"><p>So little was flagged that most numbers are hidden: between 1 and 7 each time. That is good news
in itself. Look at a longer time, which tells more.</p></div>`;
}

function glance({ periods }: Showing): Html {
  const read = sumOf(periods.map(({ messagesRead }) => messagesRead));
  const flags = rateOf(
    periods.map((period) => [period.flags, period.messagesRead] as const),
    1_000,
  );
  const wrong = rateOf(
    periods.map(({ byOutcome, flags: all }) => [byOutcome.wrong, all] as const),
    100,
    100,
  );
  const edited = rateOf(
    periods.map(({ byOutcome }) => [byOutcome.edited, byOutcome.nudged] as const),
    100,
    100,
  );
  const facts: [string, string][] = [
    ['messages read', sayWhole(read)],
    ['flags per 1,000 messages', sayRateOrNot(flags)],
    ['edited after a private word', sayShareOrNot(edited)],
    ['called wrong by their authors', sayShareOrNot(wrong)],
  ];
  return markup`<dl class="glance">${facts.map(
    ([what, said]) => markup`<div><dt>${what}</dt><dd>${said}</dd></div>
`,
  )}</dl>`;
}

function howToRead({ why, open }: Trends): Html {
  return markup`<h2>How to read these figures</h2>
<p>They say how many, never who. Counts of 1 to 7 are hidden, others are to the nearest 5, and some are withheld because a hidden one
could be worked out from them. Sums and shares are made of what is shown here and nothing else; where hidden figures are in them, they
are given as the least and the most that they can be. What is withheld is left out, and said.</p>
<p>${why} ${open.label} is still being counted; it is shown from ${sayDay(open.end)}. What was once shown does not change.</p>
<p><a href="/trends.csv" download>All figures as CSV</a>, for a spreadsheet. That somebody looked is counted; who it was is not kept.</p>`;
}
