/**
 * Learns anew how a message leans (src/reading/remarks/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/train.ts test/corpus/colleagues/train test/corpus/patients/train test/corpus/duties/train
 *
 * Logistic regression by stochastic gradient descent with fixed order and fixed steps, so that the same rows give the
 * same weights. Only the project's own train split is ever read; the figures come from leaving a fifth of the authors out at a time.
 */
import { writeFileSync } from 'node:fs';
import { scaleOf } from '../../src/reading/remarks/leaning/leaning.ts';
import { featuresOfMessage } from '../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../src/reading/source.ts';
import {
  indexFeatures,
  leaveAuthorsOut,
  packWeights,
  round,
  tellingOf,
  worthKeeping,
  type Model,
} from './model.ts';
import { authorOf, readTrainRows, saysSomethingOf, type Row } from './rows.ts';

interface Example {
  readonly author: string;
  /** About colleagues; the others are about patients, and none of those is a remark. */
  readonly colleagues: boolean;
  readonly flagged: boolean;
  /** Ordinary chat, with nothing that comes near. */
  readonly ordinary: boolean;
  readonly features: readonly string[];
}

const ROUNDS = 40;
const STEP = 0.1;
const DECAY = 0.1;
/** Nearly all that a channel says is ordinary chat, of which the corpus holds too little. */
const WORTH_OF_ORDINARY = 30;
/** From here on a message leans: some 69 of 100 remarks and 15 of 1,000 ordinary messages, of authors left out. */
const THRESHOLD = 0.15;
/** Below this not even a clear pattern counts. */
const HOLDS = -1;

const examples = readTrainRows(process.argv.slice(2))
  .filter(saysSomethingOf)
  .flatMap((row) =>
    textsOf(row).map(([text, flagged]): Example => ({
      author: authorOf(row),
      colleagues: row.label === 'flag' || row.label === 'ok',
      flagged,
      ordinary: row.duty === 'none',
      features: featuresOfMessage(openSource(text, [])),
    })),
  );
console.log(`${examples.length} messages`);
report(leaveAuthorsOut(examples, learn, scaleOf));
write(learn(examples));

/** The messages of a row, and whether each is a remark; what follows one in a thread may be either. */
function textsOf({ text, messages, label, tips }: Row): (readonly [text: string, flagged: boolean])[] {
  if (text !== undefined) return [[text, label === 'flag']];
  const first = label === 'flag' ? (tips ?? 0) : Infinity;
  return (messages ?? [])
    .slice(0, first + 1)
    .map((message, index) => [message.text, index === first] as const);
}

function learn(rows: readonly Example[]): Model {
  const indexed = indexFeatures(rows);
  const { kept, times, known } = indexed;
  const telling = tellingOf(indexed, (row) => rows[row]!.flagged);
  const weights = new Float64Array(kept.length);
  const steps = new Float64Array(kept.length).fill(1e-6);
  let bias = 0;
  let biasSteps = 1e-6;
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < rows.length; turn += 1) {
      // A stride that shares no factor with the number of rows visits each of them once, far from its neighbours.
      const row = (turn * 7919 + round * 31) % rows.length;
      const indices = known[row]!;
      const scale = scaleOf(rows[row]!.features.length);
      const sum = indices.reduce((total, index) => total + weights[index]! * telling[index]! * scale, bias);
      const { flagged, ordinary } = rows[row]!;
      const slope = (1 / (1 + Math.exp(-sum)) - (flagged ? 1 : 0)) * (ordinary ? WORTH_OF_ORDINARY : 1);
      biasSteps += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSteps);
      for (const index of indices) {
        const gradient = slope * scale * telling[index]! + (DECAY * weights[index]!) / times[index]!;
        steps[index]! += gradient * gradient;
        weights[index]! -= (STEP * gradient) / Math.sqrt(steps[index]!);
      }
    }
  return {
    bias,
    weights: new Map(kept.map((feature, index) => [feature, weights[index]! * telling[index]!])),
  };
}

type Judged = Example & { readonly leaning: number };

function report(judged: readonly Judged[]): void {
  const share = (rows: readonly Judged[], threshold: number) =>
    rows.filter(
      ({ features, leaning }) => leaning >= threshold || (leaning >= HOLDS && features.includes('stands')),
    ).length / Math.max(rows.length, 1);
  console.log(
    'threshold  recall  false alarms  alarms on talk of patients  on ordinary chat (authors left out)',
  );
  for (const threshold of [0, THRESHOLD, 0.5, 1.5, 2, 100])
    console.log(
      [
        String(threshold).padEnd(9),
        share(
          judged.filter(({ flagged }) => flagged),
          threshold,
        ).toFixed(3),
        share(
          judged.filter(({ flagged, colleagues, ordinary }) => !flagged && colleagues && !ordinary),
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

function write(model: Model): void {
  const weights = worthKeeping(model);
  const about =
    'How words and habits lean towards a remark about somebody; learned by test/leaning/train.ts from the train split of test/corpus, which is synthetic.';
  writeFileSync(
    new URL('../../src/reading/remarks/leaning/weights.json', import.meta.url),
    `${JSON.stringify({ about, bias: round(model.bias), threshold: THRESHOLD, holds: HOLDS, weights: packWeights(weights) }, null, 2)}\n`,
  );
  console.log(`${weights.length} weights kept`);
}
