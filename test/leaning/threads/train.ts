/**
 * Learns anew which message of a thread makes somebody known (src/reading/tipping). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/threads/train.ts test/leaning/threads test/corpus/patients/train test/corpus/colleagues/train test/corpus/duties/train
 *
 * The leaning of the patients' part is a feature, so that part is learned anew for each fifth of the authors without them.
 * Logistic regression by gradient descent over all messages at once, so that the same threads give the same weights.
 * Only the project's own train split is ever read; the figures come from leaving a fifth of the authors out at a time.
 */
import { ROWS } from '../../../src/reading/leaning/features.ts';
import { scaleOf } from '../../../src/reading/tipping/leaning.ts';
import { learnBy, leaveAuthorsOut, commitModel, type Model, weighing } from '../model.ts';
import { readTrainRows } from '../rows.ts';
import { isThread, readByOthers } from './read-by-others.ts';
import type { Reply } from './replies.ts';

const ROUNDS = 100;
const STEP = 0.3;
/** How strongly weights are held small. */
const DECAY = 4;
/** From here on a message makes somebody known: some 8 false alarms in 100 threads of authors left out. */
const THRESHOLD = 0.2;

const learn = (rows: readonly Reply[]): Model =>
  learnBy(
    { rounds: ROUNDS, step: STEP, decay: DECAY, scaleOf },
    rows.filter(({ fromTip }) => fromTip === null || fromTip <= 0),
  );

const rows = readTrainRows(process.argv.slice(2));
const replies = await readByOthers(rows);
console.log(`${rows.filter(isThread).length} threads, ${replies.length} replies`);
report();
const BOUNDS = {
  about:
    'How a message of a thread leans towards being the one after which somebody can be known; learned by test/leaning/threads/train.ts from the train split of test/corpus/patients, which is synthetic.',
  threshold: THRESHOLD,
};
commitModel('tipping', learn(replies), BOUNDS, ROWS);

/** What comes of threads whose authors were left out. */
function report(): void {
  const judged = leaveAuthorsOut(replies, weighing(learn, scaleOf));
  const threads = new Map<string, typeof judged>();
  for (const row of judged) threads.set(row.thread, [...(threads.get(row.thread) ?? []), row]);
  console.log('threshold  at the right reply  too early  false alarms (authors left out)');
  for (const threshold of [-0.2, 0, THRESHOLD, 0.4, 0.6, 1]) {
    const ends = [...threads.values()].map((said) => ({
      tips: said.some(({ fromTip }) => fromTip !== null),
      first: said.find(({ leaning }) => leaning >= threshold)?.fromTip,
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
