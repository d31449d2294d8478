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
import { learnByDropOut } from '../drop-out.ts';
import {
  leaveAuthorsOut,
  packWeights,
  round,
  worthKeeping,
  writeLearned,
  type Model,
  type Weighted,
} from '../model.ts';
import { authorOf, BY_CIRCUMSTANCE, readTrainRows, type Row } from '../rows.ts';

interface Example extends Weighted {
  readonly ordinary: boolean;
  /** Whether it is found by those who read closely, and so must not be passed over. */
  readonly found: boolean;
}

const DESCENT = { rounds: 12, step: 0.003, decay: 1e-4, leftOut: 0.3, rarest: 3, scaleOf };
/** Nearly all that a channel says is ordinary chat. */
const WORTH_OF_ORDINARY = 8;
/** So much of what is found and right may be passed over, of authors left out. */
const MAY_LOSE: Readonly<Record<Subject, number>> = { patients: 0.016, remarks: 0.025, matters: 0.04 };
/** Weights smaller than this move no message. */
const SMALLEST = 0.05;

const learn = (rows: readonly Example[]): Model => learnByDropOut(DESCENT, rows);

const rows = readTrainRows(process.argv.slice(2)).flatMap(openRow);
console.log(`${rows.length} messages`);
console.log('subject   needed  of ordinary chat passed over (authors left out)');
const learned = SUBJECTS.map((subject) => {
  const examples = rows.flatMap((row) => exampleOf(row, subject));
  const judged = leaveAuthorsOut(examples, learn, scaleOf);
  const right = judged.filter(({ meant, found }) => meant && found).map(({ leaning }) => leaning);
  const needed = round(right.toSorted((a, b) => a - b)[Math.floor(right.length * MAY_LOSE[subject])]!);
  const ordinary = judged.filter((row) => row.ordinary);
  const passed = ordinary.filter(({ leaning }) => leaning < needed).length / ordinary.length;
  console.log(subject.padEnd(8), needed.toFixed(2).padStart(7), passed.toFixed(3).padStart(7));
  return { subject, needed, model: learn(examples) };
});
write();

interface OpenRow {
  readonly row: Row;
  readonly features: readonly string[];
  readonly found: Readonly<Record<Subject, boolean>>;
}

/** The message of a row; of a thread that gives somebody away the first, which what follows is added to. */
function openRow(row: Row): OpenRow[] {
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
  return [{ row, features: featuresAtFirst(source), found }];
}

/** A row as an example of a subject; none where it shows nothing of it. */
function exampleOf({ row, features, found }: OpenRow, subject: Subject): Example[] {
  const { label, duty } = row;
  const own = subjectOf(row);
  const ordinary = duty === 'none';
  const meant = own === subject && (label === 'flag' || label === 'identifiable');
  const shows =
    ordinary ||
    (own === subject
      ? meant || duty === undefined || !BY_CIRCUMSTANCE.has(duty)
      : label === 'ok' && own === 'remarks' && row.category !== 'patient_behaviour');
  if (!shows) return [];
  return [
    {
      author: authorOf(row),
      meant,
      ordinary,
      weight: ordinary ? WORTH_OF_ORDINARY : 1,
      features,
      found: found[subject],
    },
  ];
}

/** What a row was written for. */
function subjectOf({ duty, label }: Row): Subject {
  if (duty !== undefined) return 'matters';
  return label === 'flag' || label === 'ok' ? 'remarks' : 'patients';
}

function write(): void {
  const about =
    'Which words say that a message is worth reading closely, and for what; learned by test/leaning/first-look/train.ts from train splits of test/corpus, which are synthetic.';
  const tables = learned.map(({ subject, needed, model }) => {
    const moving = worthKeeping(model, SMALLEST);
    console.log(`${subject}: ${moving.length} weights kept`);
    return [subject, { bias: round(model.bias), needed, weights: packWeights(moving) }] as const;
  });
  writeLearned('first-look', { about, ...Object.fromEntries(tables) });
}
