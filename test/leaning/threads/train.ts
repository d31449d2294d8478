/**
 * Learns anew which message of a thread makes somebody known (src/reading/tipping). Run by hand, never by a build, and
 * after the patients' part, whose leaning it takes for a feature:
 *
 *   npx tsx test/leaning/threads/train.ts test/leaning/threads test/corpus/patients/train
 *
 * Logistic regression by gradient descent over all messages at once, so that the same threads give the same weights.
 * Only the project's own train split is ever read; the figures come from leaving a fifth of the authors out at a time.
 */
import { createKeyring } from '../../../src/message.ts';
import { ROWS } from '../../../src/reading/leaning/features.ts';
import { featuresInThread } from '../../../src/reading/patients.ts';
import { read } from '../../../src/reading/read.ts';
import { openSource } from '../../../src/reading/source.ts';
import { scaleOf } from '../../../src/reading/tipping/leaning.ts';
import { createRecall } from '../../../src/recall/recall.ts';
import { createReckoner } from '../../../src/risk/expected-matches.ts';
import { reckonedOf } from '../../../src/risk/tipping.ts';
import { learnBy, leaveAuthorsOut, commitModel, type Model, type Weighted, weighing } from '../model.ts';
import { authorOf, readTrainRows, type Row } from '../rows.ts';

/** About so many people are few: the default of every channel. */
const FEW = 11;
/** A thread has one message that tips it, and several that do not. */
const WEIGHT_OF_TIPS = 2;
const ROUNDS = 100;
const STEP = 0.3;
/** How strongly weights are held small. */
const DECAY = 4;
/** From here on a message makes somebody known: some 9 false alarms in 100 threads of authors left out. */
const THRESHOLD = -1;

interface Said extends Weighted {
  readonly thread: string;
  /** Its index less that of the message that tips; null in a thread that never does. */
  readonly fromTip: number | null;
}

const keys = createKeyring(new Uint8Array(32));
const { estimate } = createReckoner();
const learn = (rows: readonly Said[]): Model =>
  learnBy(
    { rounds: ROUNDS, step: STEP, decay: DECAY, scaleOf },
    rows.filter(({ fromTip }) => fromTip === null || fromTip <= 0),
  );

const rows = readTrainRows(process.argv.slice(2)).filter(({ messages }) => messages !== undefined);
const said = rows.flatMap(repliesOf);
console.log(`${rows.length} threads, ${said.length} replies`);
report();
const BOUNDS = {
  about:
    'How a message of a thread leans towards being the one after which somebody can be known; learned by test/leaning/threads/train.ts from the train split of test/corpus/patients, which is synthetic.',
  threshold: THRESHOLD,
};
commitModel('tipping', learn(said), BOUNDS, ROWS);

/** The messages behind the first, each beside what the thread told before it. */
function repliesOf(row: Row): Said[] {
  const recall = createRecall();
  return (row.messages ?? []).flatMap(({ author = '', text }, index) => {
    const saying = {
      key: keys.message(`${row.id} ${index}`),
      author: keys.author(author),
      thread: keys.thread(row.id),
      saidAt: index * 60_000,
    };
    const told = recall.told(saying);
    const reading = read(text, [], told);
    recall.remember(saying, reading);
    const features = featuresInThread(openSource(text, []), told);
    if (features === null) return [];
    const fromTip = row.label === 'identifiable' && typeof row.tips === 'number' ? index - row.tips : null;
    return [
      {
        thread: row.id,
        author: authorOf(row),
        features: [...features, ...reckonedOf(estimate(reading), reading.patients, FEW)],
        meant: fromTip === 0,
        weight: fromTip === 0 ? WEIGHT_OF_TIPS : 1,
        fromTip,
      },
    ];
  });
}

/** What comes of threads whose authors were left out. */
function report(): void {
  const judged = leaveAuthorsOut(said, weighing(learn, scaleOf));
  const threads = new Map<string, typeof judged>();
  for (const row of judged) threads.set(row.thread, [...(threads.get(row.thread) ?? []), row]);
  console.log('threshold  at the right reply  too early  false alarms (authors left out)');
  for (const threshold of [-0.5, -0.25, THRESHOLD, 0.25, 0.5]) {
    const ends = [...threads.values()].map((replies) => ({
      tips: replies.some(({ fromTip }) => fromTip !== null),
      first: replies.find(({ leaning }) => leaning >= threshold)?.fromTip,
    }));
    const told = ends.filter(({ tips }) => tips);
    const quiet = ends.filter(({ tips }) => !tips);
    const share = (some: readonly unknown[], all: readonly unknown[]) =>
      (some.length / all.length).toFixed(3);
    console.log(
      [
        threshold.toFixed(2).padStart(9),
        share(
          told.filter(({ first }) => first === 0),
          told,
        ),
        share(
          told.filter(({ first }) => typeof first === 'number' && first < 0),
          told,
        ),
        share(
          quiet.filter(({ first }) => first !== undefined),
          quiet,
        ),
      ].join('  '),
    );
  }
}
