import { ENDINGS, OUTCOMES } from '../../vocabulary.ts';
import { sumOf } from '../figures.ts';
import type { Section, Showing } from '../section.ts';
import { OUTCOME_NAMES, say, saySum } from '../words.ts';
import { barsOf } from './duties.ts';

/** What became of the private words? */
export function byOutcome({ periods }: Showing): Section {
  const sums = OUTCOMES.map((outcome) => ({
    outcome,
    sum: sumOf(periods.map((period) => period.byOutcome[outcome])),
  }));
  const sumFor = (wanted: string) => sums.find(({ outcome }) => outcome === wanted)!.sum;
  return {
    id: 'outcomes',
    heading: 'What authors did',
    answer: `${saySum(sumFor('nudged'))} flags were told their authors privately; ${saySum(sumFor('edited'))} were edited and ${saySum(sumFor('deleted'))} deleted. A word may be answered in a later week than it was told.`,
    chart: barsOf(
      'What authors did about private words',
      ENDINGS.map((outcome) => {
        const sum = sumFor(outcome);
        return { name: OUTCOME_NAMES[outcome], range: sum, said: saySum(sum) };
      }),
    ),
    tables: [
      {
        caption: 'What became of flags',
        head: ['Outcome', 'Flags'],
        rows: sums.map(({ outcome, sum }) => [OUTCOME_NAMES[outcome], saySum(sum)]),
      },
      {
        caption: 'What became of flags over time',
        head: ['When', ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])],
        rows: periods
          .map(({ period, byOutcome: cells }) => [
            period.label,
            ...OUTCOMES.map((outcome) => say(cells[outcome])),
          ])
          .toReversed(),
      },
    ],
  };
}
