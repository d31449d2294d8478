import { rateOf } from '../figures.ts';
import type { Section, Showing } from '../section.ts';
import { around } from '../view.ts';
import { nameOfDuty, sayDay, sayRateOrNot, several } from '../words.ts';
import { barsOf } from './duties.ts';
import { whichWay } from './over-time.ts';

/** Did the teaching session help? Null where no date is marked. */
export function aroundMark({ periods, duties, view }: Showing): Section | null {
  if (view.mark === null) return null;
  const { before, after } = around(periods, view.mark);
  const common = { id: 'around', heading: `Before and after ${sayDay(view.mark)}` };
  if (before.length === 0 || after.length === 0) {
    const side = before.length === 0 ? 'before' : 'after';
    return {
      ...common,
      answer: `Nothing ${side} that day is in the time shown, so there is nothing to compare with.`,
      chart: null,
      tables: [],
    };
  }
  const [first, second] = [perThousand(before), perThousand(after)];
  return {
    ...common,
    answer: `Flags per 1,000 messages: ${sayRateOrNot(first)} in the ${several(before.length, before[0]!.period.grain)} before, ${sayRateOrNot(second)} in the ${several(after.length, after[0]!.period.grain)} after${first === null || second === null ? '' : `: ${whichWay(first, second)}`}. ${before.length + after.length < periods.length ? 'The one that holds the day is left out. ' : ''}That one came after the other does not say that it came of it.`,
    chart: barsOf('Flags per 1,000 messages', [
      { name: 'Before', range: first, said: sayRateOrNot(first) },
      { name: 'After', range: second, said: sayRateOrNot(second) },
    ]),
    tables: [
      {
        caption: 'Flags per 1,000 messages before and after',
        head: ['Duty', 'Before', 'After'],
        rows: [
          ['All together', sayRateOrNot(first), sayRateOrNot(second)],
          ...duties.map(({ id }) => [
            nameOfDuty(id),
            sayRateOrNot(perThousand(before, id)),
            sayRateOrNot(perThousand(after, id)),
          ]),
        ],
      },
    ],
  };
}

function perThousand(periods: Showing['periods'], duty?: string) {
  return rateOf(
    periods.map(({ flags, byRule, messagesRead }) => [
      duty === undefined ? flags : (byRule[duty] ?? 0),
      messagesRead,
    ]),
    1_000,
  );
}
