/**
 * Learns anew how a message leans towards each matter (src/reading/matters/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/matters/train.ts test/corpus/duties/train
 *
 * Logistic regression by gradient descent over all rows at once with fixed steps, so that the same rows give the same
 * weights. Only the project's own train split is ever read; the figures come from leaving one author out at a time.
 */
import { writeFileSync } from 'node:fs';
import { MATTER_KINDS, type MatterKind } from '../../../src/reading/matter.ts';
import { scaleOf } from '../../../src/reading/matters/leaning/leaning.ts';
import { featuresOfMatter } from '../../../src/reading/matters/read-matters.ts';
import { readPatients } from '../../../src/reading/patients.ts';
import { NOTHING_TOLD } from '../../../src/recall/told.ts';
import { signsOf } from '../../../src/reading/read.ts';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';
import { committed, indexFeatures, leaningBy, round, type Model } from '../model.ts';
import { authorOf, readTrainRows, type Row } from '../rows.ts';

/** The matter that each duty of the corpus rests on; of the others nothing is learned. */
const MATTER_OF: Readonly<Record<string, MatterKind>> = {
  'patient-discussion-in-public': 'patient-talk',
  'patient-contact': 'patient-contact',
  'personal-medical-advice': 'personal-advice',
  'informal-prescribing': 'informal-prescribing',
  'undeclared-interest': 'undeclared-interest',
  'unverifiable-promotion': 'unverifiable-claim',
  'anonymous-doctor': 'speaks-as-clinician',
  copyright: 'copying',
  'heated-post': 'heat',
  'privacy-leak': 'private-talk',
  'shared-secret': 'secret',
};
/** Duties whose rows are "ok" by their channel or profile too, and then say nothing of their words. */
const BY_CIRCUMSTANCE = new Set(['patient-discussion-in-public', 'anonymous-doctor']);

type DutyRow = Row & {
  readonly duty: string;
  readonly text: string;
  readonly audience?: string;
  readonly profile?: { readonly realName: string };
};

interface Example {
  readonly author: string;
  readonly meant: boolean;
  /** Whether the row was written for this matter; the others are worth less. */
  readonly own: boolean;
  readonly features: readonly string[];
}

const ROUNDS = 300;
const STEP = 0.2;
const DECAY = 1.2;
const WORTH_OF_OTHERS = 0.4;
/** From here on a message is about a matter though no pattern fits it: about 1 false alarm in 10 alarms. */
const CONFIRMS = -0.2;
/** Below this not even a pattern that fits counts. */
const HOLDS_BACK = -1.6;

const rows = readTrainRows(process.argv.slice(2)) as DutyRow[];
console.log(`${rows.length} messages`);
console.log('matter               threshold  recall  precision  of ordinary messages');
const learned = MATTER_KINDS.flatMap((kind) => {
  const examples = rows.flatMap((row) => exampleOf(row, kind));
  if (!examples.some(({ meant }) => meant)) return [];
  report(kind, leaveOneAuthorOut(examples));
  return [[kind, learn(examples)] as const];
});
write(learned);

/** A row as an example of a matter; none where it says nothing of it, or where the learned part is not asked. */
function exampleOf(row: DutyRow, kind: MatterKind): Example[] {
  const own = MATTER_OF[row.duty] === kind;
  if (own && row.label === 'ok' && BY_CIRCUMSTANCE.has(row.duty) && isCircumstantial(row)) return [];
  const source = openSource(row.text, []);
  const signs = signsOf(readPatients(source, NOTHING_TOLD), readRemarks(source));
  const features = featuresOfMatter(source, kind, signs);
  if (features === null) return [];
  return [{ author: authorOf(row), meant: own && row.label === 'flag', own, features }];
}

function isCircumstantial({ audience, duty, profile }: DutyRow): boolean {
  return audience !== 'shared-or-public' || (duty === 'anonymous-doctor' && profile?.realName !== '');
}

function learn(examples: readonly Example[]): Model {
  const { kept, known } = indexFeatures(examples);
  const weights = new Float64Array(kept.length);
  const steps = new Float64Array(kept.length).fill(1e-6);
  let bias = 0;
  let biasSteps = 1e-6;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const slopes = weights.map((weight) => DECAY * weight);
    let biasSlope = 0;
    for (const [row, indices] of known.entries()) {
      const { features, meant, own } = examples[row]!;
      const scale = scaleOf(features.length);
      const sum = indices.reduce((total, index) => total + weights[index]! * scale, bias);
      const slope = (own ? 1 : WORTH_OF_OTHERS) * (1 / (1 + Math.exp(-sum)) - (meant ? 1 : 0));
      biasSlope += slope;
      for (const index of indices) slopes[index]! += slope * scale;
    }
    biasSteps += biasSlope * biasSlope;
    bias -= (STEP * biasSlope) / Math.sqrt(biasSteps);
    for (const [index, slope] of slopes.entries()) {
      steps[index]! += slope * slope;
      weights[index]! -= (STEP * slope) / Math.sqrt(steps[index]!);
    }
  }
  return { bias, weights: new Map(kept.map((feature, index) => [feature, weights[index]!])) };
}

type Judged = Example & { readonly leaning: number };

function leaveOneAuthorOut(examples: readonly Example[]): Judged[] {
  return [...new Set(examples.map(({ author }) => author))].flatMap((left) => {
    const model = learn(examples.filter(({ author }) => author !== left));
    return examples
      .filter(({ author }) => author === left)
      .map((row) => ({ ...row, leaning: leaningBy(model, row.features, scaleOf(row.features.length)) }));
  });
}

function report(kind: MatterKind, judged: readonly Judged[]): void {
  for (const threshold of [-1.5, -1, -0.5, 0, 0.5]) {
    const leaning = judged.filter((row) => row.leaning >= threshold);
    const hits = leaning.filter(({ meant }) => meant).length;
    const near = leaning.filter(({ own, meant }) => own && !meant).length;
    const others = judged.filter(({ own }) => !own);
    console.log(
      [
        kind.padEnd(20),
        threshold.toFixed(1).padStart(9),
        (hits / judged.filter(({ meant }) => meant).length).toFixed(2).padStart(6),
        (hits / Math.max(hits + near, 1)).toFixed(2).padStart(9),
        (others.filter((row) => row.leaning >= threshold).length / Math.max(others.length, 1)).toFixed(3),
      ].join('  '),
    );
  }
}

function write(models: readonly (readonly [MatterKind, Model])[]): void {
  const about =
    'How words, cues and patterns lean towards each matter; learned by test/leaning/matters/train.ts from the train split of test/corpus/duties, which is synthetic.';
  const matters = Object.fromEntries(
    models.map(([kind, model]) => [kind, { bias: round(model.bias), weights: committed(model) }]),
  );
  writeFileSync(
    new URL('../../../src/reading/matters/leaning/weights.json', import.meta.url),
    `${JSON.stringify({ about, confirms: CONFIRMS, holdsBack: HOLDS_BACK, matters }, null, 2)}\n`,
  );
}
