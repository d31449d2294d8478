/**
 * Prints the replies of threads as rows to learn from, in JSON; run by train.ts in a copy of the program, once for each part
 * of the authors.
 */
import { createKeyring } from '../../../src/message.ts';
import { featuresInThread } from '../../../src/reading/patients.ts';
import { read } from '../../../src/reading/read.ts';
import { openSource } from '../../../src/reading/source.ts';
import { createRecall } from '../../../src/recall/recall.ts';
import { createReckoner } from '../../../src/risk/expected-matches.ts';
import { reckonedOf } from '../../../src/risk/tipping.ts';
import type { Weighted } from '../model.ts';
import { authorOf, readTrainRows, type Row } from '../rows.ts';

/** A message behind the first of its thread. */
export interface Reply extends Weighted {
  readonly thread: string;
  /** Its index less that of the message that tips; null in a thread that never does. */
  readonly fromTip: number | null;
}

/** About so many people are few: the default of every channel. */
const FEW = 11;
/** A thread has one message that tips it, and several that do not. */
const WEIGHT_OF_TIPS = 2;
/** Bare answers ("where from?" "Alston") make few of the corpus's threads tip; those of taught.jsonl, by w6 and w7, show them. */
const WEIGHT_OF_TAUGHT = 3;
const isTaught = (author: string): boolean => author.startsWith('w');

const keys = createKeyring(new Uint8Array(32));
const { estimate } = createReckoner();
console.log(JSON.stringify(readTrainRows(process.argv.slice(2)).flatMap(repliesOf)));

/** The messages behind the first, each beside what the thread told before it. */
function repliesOf(row: Row): Reply[] {
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
        weight: (fromTip === 0 ? WEIGHT_OF_TIPS : 1) * (isTaught(authorOf(row)) ? WEIGHT_OF_TAUGHT : 1),
        fromTip,
      },
    ];
  });
}
