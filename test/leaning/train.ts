/**
 * Learns anew how a message leans (src/reading/remarks/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/train.ts test/leaning/remarks test/corpus/colleagues/train test/corpus/patients/train test/corpus/duties/train
 *
 * Logistic regression with a layer beside it, features left out by chance; the same rows give the same weights. Only the project's own
 * train split is ever read; the figures come from leaving a fifth of the authors out at a time.
 */
import { ROWS } from '../../src/reading/remarks/leaning/features.ts';
import { scaleOf } from '../../src/reading/remarks/leaning/leaning.ts';
import { featuresOfMessage } from '../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../src/reading/source.ts';
import { learnLayered } from './layered.ts';
import type { LayeredRow } from './layered-model.ts';
import { leaveAuthorsOut, reachedByAllBut } from './model.ts';
import { commitLayered } from './one-output.ts';
import { authorOf, readTrainRows, saysSomethingOf, type Row } from './rows.ts';

interface Example extends LayeredRow {
  readonly meant: boolean;
  /** About colleagues; the others are about patients, and none of those is a remark. */
  readonly colleagues: boolean;
  /** Ordinary chat, with nothing that comes near. */
  readonly ordinary: boolean;
}

const DESCENT = { rounds: 80, step: 0.003, leftOut: 0.7, rarest: 2, rarestInLayer: 10, nodes: 16, scaleOf };
/** Nearly all that a channel says is ordinary chat, of which the corpus holds too little. */
const WORTH_OF_ORDINARY = 25;
/** Weights smaller than this move no message; there are as many of them as of the others. */
const SMALLEST = 0.15;
/** From here on a message leans: some 70 of 100 remarks and 13 of 1,000 ordinary messages, most of which speak of nobody, of authors left out. */
const THRESHOLD = 0.2;
/** Below this not even a clear pattern counts. */
const HOLDS = -0.1;
/** So much of what leans as a whole may be passed over by its words alone. */
const MAY_LOSE = 0.003;

const learn = (rows: readonly Example[]) => learnLayered(DESCENT, rows);

const examples = readTrainRows(process.argv.slice(2))
  .filter(saysSomethingOf)
  .flatMap((row) =>
    textsOf(row).map(([text, meant]): Example => ({
      author: authorOf(row),
      colleagues: row.label === 'flag' || row.label === 'ok',
      meant,
      ordinary: row.duty === 'none',
      features: featuresOfMessage(openSource(text, [])),
      shows: [{ meant, weight: row.duty === 'none' ? WORTH_OF_ORDINARY : 1, own: [] }],
    })),
  );
console.log(`${examples.length} messages`);
const judged = leaveAuthorsOut(examples, (rows) => {
  const model = learn(rows);
  return (row) => ({
    whole: model.leaningsOf(row)[0]!,
    words: model.leaningsOf({ ...row, features: row.features.filter(isOfWords) })[0]!,
  });
}).map(({ leaning, ...row }): Judged => ({ ...row, leaning: leaning.whole, words: leaning.words }));
report();
const worth = reachedByAllBut(
  MAY_LOSE,
  judged.filter(({ meant, leaning }) => meant && leaning >= HOLDS).map(({ words }) => words),
);
const passedOver = judged.filter(({ words }) => words < worth).length / judged.length;
console.log(`${worth} by words alone, which passes over ${passedOver.toFixed(3)} of all messages`);
commitLayered(
  'remarks/leaning',
  learn(examples),
  {
    about:
      'How words and habits lean towards a remark about somebody; learned by test/leaning/train.ts from the train split of test/corpus, which is synthetic.',
    threshold: THRESHOLD,
    holds: HOLDS,
    worth,
  },
  ROWS,
  SMALLEST,
);

/** The messages of a row, and whether each is a remark; what follows one in a thread may be either. */
function textsOf({ text, messages, label, tips }: Row): (readonly [text: string, flagged: boolean])[] {
  if (text !== undefined) return [[text, label === 'flag']];
  const first = label === 'flag' ? (tips ?? 0) : Infinity;
  return (messages ?? [])
    .slice(0, first + 1)
    .map((message, index) => [message.text, index === first] as const);
}

interface Judged extends Example {
  readonly leaning: number;
  /** How its words alone lean. */
  readonly words: number;
}

/** Whether a feature is of the words of a message, and not of what it does. */
function isOfWords(feature: string): boolean {
  return Object.hasOwn(ROWS, feature.slice(0, feature.indexOf(' ')));
}

function report(): void {
  const share = (rows: readonly Judged[], threshold: number) =>
    rows.filter(
      ({ features, leaning }) => leaning >= threshold || (leaning >= HOLDS && features.includes('stands')),
    ).length / Math.max(rows.length, 1);
  console.log(
    'threshold  recall  false alarms  alarms on talk of patients  on ordinary chat (authors left out)',
  );
  for (const threshold of [-1, THRESHOLD, -0.3, 0, 0.5, 100])
    console.log(
      [
        String(threshold).padEnd(9),
        share(
          judged.filter(({ meant }) => meant),
          threshold,
        ).toFixed(3),
        share(
          judged.filter(({ meant, colleagues, ordinary }) => !meant && colleagues && !ordinary),
          threshold,
        ).toFixed(3),
        share(
          judged.filter(({ colleagues }) => !colleagues),
          threshold,
        ).toFixed(3),
        share(
          judged.filter(({ ordinary }) => ordinary),
          threshold,
        ).toFixed(4),
      ].join('  '),
    );
}
