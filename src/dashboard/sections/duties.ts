import { drawBars, heightOfBars, type Bar } from '../bars.ts';
import { rateOf, sumOf, type Rate, type Sum } from '../figures.ts';
import { markup, type Html } from '../html.ts';
import { keyOf, type Chart, type Duty, type Section, type Showing, type Table } from '../section.ts';
import { nameOfDuty, NOT_TOLD, say, sayRateOrNot, sayShare, sayShareOrNot, saySum } from '../words.ts';

/** What a duty came to over the time shown. */
interface Tallied {
  readonly duty: Duty;
  readonly flags: Sum;
  readonly perThousand: Rate | null;
  readonly wrong: Sum;
  /** In per cent. */
  readonly falseAlarms: Rate | null;
}

function tally({ periods, duties }: Showing): Tallied[] {
  return duties.map((duty) => {
    const flags = periods.map(({ byRule }) => byRule[duty.id] ?? 0);
    const wrong = periods.map(({ wrongByRule }) => wrongByRule[duty.id] ?? 0);
    return {
      duty,
      flags: sumOf(flags),
      perThousand: rateOf(
        periods.map(({ messagesRead }, at) => [flags[at]!, messagesRead] as const),
        1_000,
      ),
      wrong: sumOf(wrong),
      falseAlarms: rateOf(
        wrong.map((each, at) => [each, flags[at]!] as const),
        100,
        100,
      ),
    };
  });
}

const wasFlagged = ({ flags }: Tallied) => flags.most > 0 || flags.withheld > 0;

/** Which guidance is touched most, so where would teaching help? */
export function byGuidance(shown: Showing): Section {
  const all = tally(shown).toSorted((a, b) => b.flags.least - a.flags.least || b.flags.most - a.flags.most);
  const flagged = all.filter(wasFlagged);
  return {
    id: 'guidance',
    heading: 'By guidance',
    answer: mostTouched(flagged),
    chart: barsOf(
      'Flags by duty',
      flagged.map(({ duty, flags }) => ({ name: nameOfDuty(duty.id), range: flags, said: saySum(flags) })),
    ),
    tables: [
      {
        caption: 'Flags by duty, with the guidance it rests on',
        head: ['Duty', 'Flags', 'Flags per 1,000 messages', 'Guidance'],
        rows: all.map(({ duty, flags, perThousand }) => [
          named(duty),
          saySum(flags),
          sayRateOrNot(perThousand),
          guidanceOf(duty),
        ]),
      },
      overTime('Flags by duty over time', shown, ({ byRule }, id) => say(byRule[id] ?? 0)),
    ],
  };
}

function mostTouched(flagged: readonly Tallied[]): string {
  const [first, ...others] = flagged;
  if (first === undefined) return 'Nothing was flagged in this time.';
  const isAhead = others.every(({ flags }) => flags.withheld === 0 && flags.most < first.flags.least);
  if (!isAhead)
    return 'Flags by duty; with so much hidden, no duty can be said to stand out. Look at a longer time.';
  return `Most often: ${nameOfDuty(first.duty.id).toLowerCase()} (${first.duty.title}). Teaching would help most there: ${first.duty.guidance.label}.`;
}

/** Is the bot wrong too often? */
export function falseAlarms(shown: Showing): Section {
  const flagged = tally(shown)
    .filter(wasFlagged)
    .toSorted((a, b) => (b.falseAlarms?.least ?? -1) - (a.falseAlarms?.least ?? -1));
  const all = rateOf(
    shown.periods.map(({ byOutcome, flags }) => [byOutcome.wrong, flags] as const),
    100,
    100,
  );
  return {
    id: 'false-alarms',
    heading: 'False alarms',
    answer: `Authors called ${all === null ? 'a share that cannot be told' : sayShare(all)} of flags wrong. Not everybody answers, so take it as a least; where one duty stands out, its settings or its rule want a look.`,
    chart: barsOf(
      'Flags called wrong by their authors, in per cent of the flags of each duty',
      flagged
        .filter(({ wrong }) => wrong.most > 0 || wrong.withheld > 0)
        .map(({ duty, falseAlarms: rate }) => ({
          name: nameOfDuty(duty.id),
          range: rate,
          said: sayShareOrNot(rate),
        })),
    ),
    tables: [
      {
        caption: 'Flags called wrong, by duty',
        head: ['Duty', 'Flags', 'Called wrong', 'Share'],
        rows: flagged.map(({ duty, flags, wrong, falseAlarms: rate }) => [
          named(duty),
          saySum(flags),
          saySum(wrong),
          sayShareOrNot(rate),
        ]),
      },
      overTime('Called wrong, by duty over time', shown, ({ wrongByRule }, id) => say(wrongByRule[id] ?? 0)),
    ],
  };
}

function overTime(
  caption: string,
  { periods, duties }: Showing,
  cell: (period: Showing['periods'][number], id: string) => string,
): Table {
  return {
    caption,
    head: ['When', ...duties.map(({ id }) => nameOfDuty(id))],
    rows: periods
      .map((period) => [period.period.label, ...duties.map(({ id }) => cell(period, id))])
      .toReversed(),
  };
}

/** Bars for a chart, and what they show in words. */
export function barsOf(what: string, bars: readonly Bar[]): Chart | null {
  if (bars.length === 0) return null;
  return {
    height: () => heightOfBars(bars.length),
    draw: (canvas) => drawBars(bars, canvas),
    alternative: `${what}. ${bars.map(({ name, range, said }) => `${name}: ${range === null ? NOT_TOLD : said}`).join('; ')}.`,
    key: keyOf(bars.map(({ range }) => range)),
  };
}

const named = ({ id, title }: Duty): Html => markup`<span title="${title}">${nameOfDuty(id)}</span>`;

const guidanceOf = ({ guidance }: Duty): Html =>
  markup`<a href="${guidance.href}" rel="noreferrer">${guidance.label}</a>`;
