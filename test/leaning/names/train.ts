/**
 * Learns anew how a name leans towards being a patient's (src/reading/names/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/names/train.ts test/corpus/names/train test/corpus/patients/train test/corpus/colleagues/train test/corpus/duties/train
 *
 * Whoever is named in a row that was written to name a patient counts as one, unless the shape of the message says otherwise; whoever is
 * named in any other row counts as somebody else. Only train splits are ever read; the figures come from leaving a fifth
 * of the authors out at a time.
 */
import { ROWS } from '../../../src/reading/names/leaning/features.ts';
import { featuresOfName, namingsOf, scaleOf } from '../../../src/reading/names/leaning/leaning.ts';
import { readUnweighed } from '../../../src/reading/patients.ts';
import { openSource } from '../../../src/reading/source.ts';
import { learnByDropOut } from '../drop-out.ts';
import { leaveAuthorsOut, commitModel, type Model, type Weighted, weighing } from '../model.ts';
import { authorOf, readTrainRows, saysSomethingOf, type Row } from '../rows.ts';

interface Example extends Weighted {
  readonly row: string;
  readonly sort: 'patient' | 'staff' | 'ordinary' | 'other';
}

const DESCENT = { rounds: 16, step: 0.003, decay: 1e-5, leftOut: 0.5, rarest: 2, scaleOf };
/** Names of patients are a twentieth of all … */
const WORTH_OF_PATIENTS = 4;
/** … and of several who are named in a row, one may be the nurse. */
const WORTH_TOGETHER = 2;
/** Names in ordinary chat are those of staff. */
const WORTH_OF_ORDINARY = 2;
/** Those that run colleagues down name patients now and then, and nobody labelled whether they do. */
const WORTH_OF_COLLEAGUES = 0.5;
/** From here on a name is taken for a patient's: some 9 of 100 rows that name staff in the same shapes, of authors left out. */
const PATIENT = -0.15;
/** Below this not even a pattern makes one of it … */
const STAFF = -2.5;
/** … and of a name that is one word below this: most of those who are called so work here. */
const STAFF_BY_ONE_WORD = -1.2;

const learn = (rows: readonly Example[]): Model => learnByDropOut(DESCENT, rows);

const examples = readTrainRows(process.argv.slice(2))
  .filter((row) => row.text !== undefined && saysSomethingOf(row) && isClear(row))
  .flatMap(examplesOf);
console.log(`${examples.length} names`);
report(leaveAuthorsOut(examples, weighing(learn, scaleOf)));
const BOUNDS = {
  about:
    "How what stands around a name leans towards its being a patient's; learned by test/leaning/names/train.ts from train splits of test/corpus, which are synthetic.",
  patient: PATIENT,
  staff: STAFF,
  staffByOneWord: STAFF_BY_ONE_WORD,
};
commitModel('names/leaning', learn(examples), BOUNDS, ROWS);

/** Whether it is plain whose names a row holds: what adds up may be told of a colleague by name. */
function isClear({ label, kind, category }: Row): boolean {
  return (
    (label !== 'identifiable' || kind === 'direct') &&
    category !== 'patient_behaviour' &&
    category !== 'other_individual'
  );
}

function examplesOf(row: Row): Example[] {
  const { source, people } = readUnweighed(openSource(row.text ?? '', []));
  const namings = namingsOf(source, people);
  const meant = row.label === 'identifiable';
  const ordinary = row.duty === 'none';
  const colleagues = row.duty === undefined && (row.label === 'flag' || row.label === 'ok');
  const worth = ordinary ? WORTH_OF_ORDINARY : colleagues ? WORTH_OF_COLLEAGUES : 1;
  return namings.map((naming) => ({
    author: authorOf(row),
    row: row.id,
    sort: meant ? 'patient' : ordinary ? 'ordinary' : row.kind === 'staff' ? 'staff' : 'other',
    meant,
    weight: meant ? (namings.length > 1 ? WORTH_TOGETHER : WORTH_OF_PATIENTS) : worth,
    features: featuresOfName(naming),
  }));
}

function report(judged: readonly (Example & { readonly leaning: number })[]): void {
  console.log('threshold  patients named  staff  ordinary chat  others (rows of authors left out)');
  const share = (sort: Example['sort'], threshold: number) => {
    const most = new Map<string, number>();
    for (const { row, leaning, sort: own } of judged)
      if (own === sort) most.set(row, Math.max(leaning, most.get(row) ?? -Infinity));
    return ([...most.values()].filter((leaning) => leaning >= threshold).length / most.size).toFixed(4);
  };
  for (const threshold of [STAFF, STAFF_BY_ONE_WORD, 0, PATIENT, 1, 1.5])
    console.log(
      [
        String(threshold).padEnd(9),
        ...(['patient', 'staff', 'ordinary', 'other'] as const).map((sort) => share(sort, threshold)),
      ].join('  '),
    );
}
