/**
 * Learns anew how a message leans towards one real patient (src/reading/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/patients/train.ts test/leaning/patients test/corpus/patients/train test/corpus/colleagues/train test/corpus/duties/train
 *
 * Logistic regression with a layer beside it, features left out by chance; the same rows give the same weights. Only
 * train splits are ever read, and taught.jsonl: rows that show what those seldom do, written by somebody who knows the
 * rules and therefore never a measure. The figures come from leaving a fifth of the authors out at a time.
 */
import { ROWS } from '../../../src/reading/leaning/features.ts';
import { featuresOf, IN_A_THREAD, scaleOf } from '../../../src/reading/leaning/leaning.ts';
import { readUnweighed } from '../../../src/reading/patients.ts';
import { openSource } from '../../../src/reading/source.ts';
import { learnLayered } from '../layered.ts';
import type { LayeredRow } from '../layered-model.ts';
import { leaveAuthorsOut } from '../model.ts';
import { commitLayered, leaningToOne } from '../one-output.ts';
import { authorOf, openingOf, readTrainRows, saysSomethingOf, type Row } from '../rows.ts';

interface Example extends LayeredRow {
  readonly thread: boolean;
  readonly meant: boolean;
  readonly weight: number;
}

/** Messages about colleagues hardly ever tell of a patient, but nobody labelled whether they do. */
const WEIGHT_OF_COLLEAGUES = 0.2;
/** What comes before the tipping message is half the story. */
const WEIGHT_BEFORE_IT_TIPS = 0.3;
const DESCENT = { rounds: 24, step: 0.003, leftOut: 0.5, rarest: 2, rarestInLayer: 6, nodes: 16, scaleOf };
/** Weights smaller than this move no message. */
const SMALLEST = 0.05;
/** From here on a message confirms a hint, and below the other it holds back: some 2 false alarms in 100 on authors left out. */
const CONFIRMS = -0.6;
const HOLDS_BACK = -0.6;
const HOLDS_BACK_NAMES = -1;

const learn = (rows: readonly Example[]) => learnLayered(DESCENT, rows);

/** Figures take five times as long as learning, and who only needs the weights goes without. */
const NO_FIGURES = '--no-figures';
const words = process.argv.slice(2);
const examples = readTrainRows(words.filter((word) => word !== NO_FIGURES))
  .filter(saysSomethingOf)
  .flatMap(examplesOf);
console.log(`${examples.length} messages`);
if (!words.includes(NO_FIGURES)) report(examples);
commitLayered(
  'leaning',
  learn(examples),
  {
    about:
      'How words and what the rules read lean towards one real patient who can be known; learned by test/leaning/patients/train.ts from train splits of test/corpus, which is synthetic.',
    confirms: CONFIRMS,
    holdsBack: HOLDS_BACK,
    holdsBackNames: HOLDS_BACK_NAMES,
  },
  ROWS,
  SMALLEST,
);

function examplesOf(row: Row): Example[] {
  const { text, messages, label } = row;
  const author = authorOf(row);
  const weight = row.duty === undefined && (label === 'flag' || label === 'ok') ? WEIGHT_OF_COLLEAGUES : 1;
  if (messages !== undefined) {
    const opening = openingOf(row);
    return weight === 1
      ? [...(opening === null ? [] : examplesOf(opening)), ...threadExamples(row, author)]
      : [];
  }
  if (text === undefined) return [];
  const features = featuresOf(readUnweighed(openSource(text, [])));
  return [example({ author, thread: false, meant: label === 'identifiable', weight, features })];
}

function example(of: Omit<Example, 'shows'>): Example {
  return { ...of, shows: [{ meant: of.meant, weight: of.weight, own: [] }] };
}

/** A thread up to where it tips, and up to the message before. */
function threadExamples({ messages = [], tips }: Row, author: string): Example[] {
  const said = messages.map(({ text }) => featuresOf(readUnweighed(openSource(text, []))));
  const upTo = (end: number, meant: boolean, weight: number) =>
    example({ author, thread: true, meant, weight, features: [IN_A_THREAD, ...said.slice(0, end).flat()] });
  if (typeof tips !== 'number') return [upTo(said.length, false, 1)];
  return [upTo(tips + 1, true, 1), ...(tips > 1 ? [upTo(tips, false, WEIGHT_BEFORE_IT_TIPS)] : [])];
}

/** What comes of authors that were left out. */
function report(rows: readonly Example[]): void {
  const judged = leaveAuthorsOut(rows, leaningToOne(learn)).filter(({ weight }) => weight === 1);
  console.log('threshold  recall  false alarms  of threads, where they tip  and do not (authors left out)');
  for (const threshold of [HOLDS_BACK_NAMES, HOLDS_BACK, CONFIRMS]) {
    const share = (isThread: boolean, isMeant: boolean) => {
      const some = judged.filter(({ thread, meant }) => thread === isThread && meant === isMeant);
      return (some.filter(({ leaning }) => leaning >= threshold).length / Math.max(some.length, 1)).toFixed(
        3,
      );
    };
    console.log(
      [
        threshold.toFixed(1).padStart(9),
        share(false, true),
        share(false, false),
        share(true, true),
        share(true, false),
      ].join('  '),
    );
  }
}
