/**
 * Learns anew what a message is worth reading for (src/reading/first-look). Run by hand, never by a build, and after
 * all others, for it is to lose nothing of what they find:
 *
 *   npx tsx test/leaning/first-look/train.ts test/corpus/colleagues/train test/corpus/patients/train test/corpus/duties/train
 *
 * A row counts for a subject that it was written for; of the other subjects it shows nothing, unless it is ordinary chat.
 * Only train splits are ever read; the bounds and the figures come from leaving a fifth of the authors out at a time.
 */
import {
  featuresAtFirst,
  scaleOf,
  SUBJECTS,
  type Subject,
} from '../../../src/reading/first-look/first-look.ts';
import { readMatters } from '../../../src/reading/matters/read-matters.ts';
import { readPatients } from '../../../src/reading/patients.ts';
import { signsOf } from '../../../src/reading/read.ts';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';
import { NOTHING_TOLD } from '../../../src/recall/told.ts';
import { ROWS } from '../../../src/reading/first-look/features.ts';
import { interned } from '../interned.ts';
import { learnLayered } from '../layered.ts';
import type { LayeredRow, Shown } from '../layered-model.ts';
import { leaveAuthorsOut, reachedByAllBut, worthKeeping } from '../model.ts';
import { closeFeatures, writeLearned } from '../packing.ts';
import { authorOf, BY_CIRCUMSTANCE, readTrainRows, type Row } from '../rows.ts';

interface Example extends LayeredRow {
  readonly ordinary: boolean;
  /** Whether it is found by those who read closely, and so must not be passed over. */
  readonly found: Readonly<Record<Subject, boolean>>;
}

const DESCENT = { rounds: 30, step: 0.003, leftOut: 0.7, rarest: 4, rarestInLayer: 12, nodes: 16, scaleOf };
/** Nearly all that a channel says is ordinary chat. */
const WORTH_OF_ORDINARY = 8;
/**
 * So much of what is found and right may be passed over, of authors left out. That is measured without what the first look
 * counts beside the closer readings, which would hold back most of it anyway: of sealed rows half a hundredth is lost.
 */
const MAY_LOSE: Readonly<Record<Subject, number>> = { patients: 0.03, remarks: 0.04, matters: 0.04 };
/** Weights smaller than this move no message. */
const SMALLEST = 0.15;

const examples = readTrainRows(process.argv.slice(2)).flatMap(exampleOf);
console.log(`${examples.length} messages`);
console.log('subject   needed  of ordinary chat passed over (authors left out)');
const judged = leaveAuthorsOut(examples, (rows) => {
  const model = learnLayered(DESCENT, rows);
  return (row) => model.leaningsOf(row);
});
write(SUBJECTS.map(neededFor));

/** From which leaning on a message is worth reading for a subject. */
function neededFor(subject: Subject, at: number): number {
  const right = judged
    .filter(({ shows, found }) => shows[at]?.meant === true && found[subject])
    .map(({ leaning }) => leaning[at]!);
  const needed = reachedByAllBut(MAY_LOSE[subject], right);
  const ordinary = judged.filter((row) => row.ordinary);
  const passed = ordinary.filter(({ leaning }) => leaning[at]! < needed).length / ordinary.length;
  console.log(subject.padEnd(8), needed.toFixed(2).padStart(7), passed.toFixed(3).padStart(7));
  return needed;
}

/** The message of a row; of a thread that gives somebody away the first, which what follows is added to. */
function exampleOf(row: Row): Example[] {
  const text = row.text ?? row.messages?.[0]?.text;
  if (text === undefined || (row.text === undefined && row.label !== 'identifiable')) return [];
  const source = openSource(text, []);
  const patients = readPatients(source, NOTHING_TOLD);
  const remarks = readRemarks(source);
  const found = {
    patients: patients.patients.length > 0 || (row.text === undefined && patients.telling.health),
    remarks: remarks.some(({ turn }) => turn === null),
    matters: readMatters(source, signsOf(patients, remarks)).length > 0,
  };
  return [
    {
      author: authorOf(row),
      ordinary: row.duty === 'none',
      features: featuresAtFirst(source).map(interned),
      shows: SUBJECTS.map((subject) => shownOf(row, subject)),
      found,
    },
  ];
}

/** What a row shows of a subject; null where that is nothing. */
function shownOf(row: Row, subject: Subject): Shown | null {
  const { label, duty } = row;
  const own = subjectOf(row);
  const ordinary = duty === 'none';
  const meant = own === subject && (label === 'flag' || label === 'identifiable');
  const shows =
    ordinary ||
    (own === subject
      ? meant || duty === undefined || !BY_CIRCUMSTANCE.has(duty)
      : label === 'ok' && own === 'remarks' && row.category !== 'patient_behaviour');
  return shows ? { meant, weight: ordinary ? WORTH_OF_ORDINARY : 1, own: [] } : null;
}

/** What a row was written for. */
function subjectOf({ duty, label }: Row): Subject {
  if (duty !== undefined) return 'matters';
  return label === 'flag' || label === 'ok' ? 'remarks' : 'patients';
}

function write(needed: readonly number[]): void {
  const about =
    'Which words say that a message is worth reading closely, and for what; learned by test/leaning/first-look/train.ts from train splits of test/corpus, which are synthetic.';
  const model = learnLayered(DESCENT, examples);
  const tables = SUBJECTS.map((_, at) => worthKeeping(model.weightsOf(at), SMALLEST));
  for (const [at, { size }] of tables.entries()) console.log(`${SUBJECTS[at]!}: ${size} weights kept`);
  const bounds = Object.fromEntries(
    SUBJECTS.map((subject, at) => [subject, { bias: model.biasOf(at), needed: needed[at]! }]),
  );
  writeLearned('first-look', {
    about,
    bounds,
    features: closeFeatures(ROWS, tables, model.steps),
    layer: model.layer,
  });
}
