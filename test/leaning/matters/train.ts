/**
 * Learns anew how a message leans towards each matter (src/reading/matters/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/matters/train.ts test/leaning/matters test/corpus/duties/train test/corpus/patients/train test/corpus/colleagues/train
 *
 * Logistic regression by gradient descent over all rows at once with fixed steps, so that the same rows give the same
 * weights. Only train splits are ever read; the messages about patients and colleagues stand for ordinary chat, which
 * hardly ever touches these matters. The figures come from leaving a fifth of the authors out at a time.
 */
import type { Profile } from '../../../src/message.ts';
import { MATTER_KINDS, type MatterKind } from '../../../src/reading/matter.ts';
import { doubtOf, scaleOf, TRUST_IN_PATTERNS } from '../../../src/reading/matters/leaning/leaning.ts';
import { featuresOfMatter } from '../../../src/reading/matters/read-matters.ts';
import { readProfile } from '../../../src/reading/profile.ts';
import { readPatients } from '../../../src/reading/patients.ts';
import { NOTHING_TOLD } from '../../../src/recall/told.ts';
import { signsOf } from '../../../src/reading/read.ts';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { isOfWords, type Signs } from '../../../src/reading/matters/leaning/features.ts';
import { openSource, type Source } from '../../../src/reading/source.ts';
import {
  learnBy,
  leaveAuthorsOut,
  packWeights,
  round,
  worthKeeping,
  type Model,
  writeLearned,
} from '../model.ts';
import { authorOf, BY_CIRCUMSTANCE, readTrainRows, type Row } from '../rows.ts';

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

type DutyRow = Row & {
  readonly duty?: string;
  readonly text: string;
  readonly audience?: string;
  readonly profile?: Profile | null;
};

interface Example {
  readonly author: string;
  readonly meant: boolean;
  /** Whether the row was written for this matter; the others are worth less. */
  readonly own: boolean;
  readonly weight: number;
  /** Whether it is ordinary chat, or was written for another corpus. */
  readonly ordinary: boolean;
  readonly nearby: boolean;
  readonly features: readonly string[];
}

const ROUNDS = 120;
const STEP = 0.3;
/** How strongly weights are held small. */
const DECAY = 0.5;
const WORTH_OF_OTHERS = 0.4;
/** Of the messages written for the other corpora, which are most of all, one in so many is learned from. */
const EVERY = 2;
/** Of the alarms on rows written for a matter so many should be right, on authors that were left out … */
const PRECISION = 0.9;
/** … and one on ordinary chat, which is most of what a channel says, costs as much as so many matters found. */
const COST_OF_ALARM = 2;
/** A message of fewer features than one of these leans by chance, where no pattern fits. */
const FEWEST = [0, 30, 40, 50, 60, 70, 80, 90, 100, 110];
/**
 * What two of the duties ask of a message, its channel asks as well: they may be told by less, and an
 * alarm costs so much of what it does elsewhere.
 */
const BY_CHANNEL: Partial<Record<MatterKind, number>> = {
  'patient-talk': 0.1,
  'speaks-as-clinician': 0.25,
};
/** Whoever else writes leans further by chance than these authors do, so a message has to lean this much further. */
const MARGIN = 0.25;
const marginOf = (kind: MatterKind): number => (kind in BY_CHANNEL ? 0 : MARGIN);
/** Messages written for the other corpora come nearer to a matter than ordinary chat does. */
const COST_NEARBY = 0.5;

/** Weights smaller than this move no message; there are thousands of them. */
const SMALLEST = 0.2;

/** One copy of each feature, for there are a hundred in each of sixty thousand rows. */
const INTERNED = new Map<string, string>();
const interned = (feature: string): string => {
  const known = INTERNED.get(feature);
  if (known === undefined) INTERNED.set(feature, feature);
  return known ?? feature;
};

const learn = (examples: readonly Example[]): Model =>
  learnBy({ rounds: ROUNDS, step: STEP, decay: DECAY, scaleOf }, examples);

const rows = (readTrainRows(process.argv.slice(2)) as DutyRow[])
  .filter(({ text }) => typeof text === 'string')
  .filter((row) => row.duty !== undefined || lotOf(row) % EVERY === 0)
  .map((row) => {
    const source = openSource(row.text, []);
    return { row, source, signs: signsOf(readPatients(source, NOTHING_TOLD), readRemarks(source)) };
  });
console.log(`${rows.length} messages`);
console.log(
  'matter                threshold  fewest  recall  precision  alarms on ordinary chat, and nearby (authors left out in turn)',
);
const learned = MATTER_KINDS.flatMap((kind) => {
  const examples = rows.flatMap((row) => exampleOf(row, kind));
  const meant = rows.filter(
    ({ row: { duty, label } }) => label === 'flag' && MATTER_OF[duty ?? ''] === kind,
  ).length;
  if (!examples.some(({ meant }) => meant)) return [];
  const bounds = boundsOf(kind, leaveAuthorsOut(examples, learn, scaleOf), meant);
  return [{ kind, ...bounds, model: learn(examples) }];
});
write(learned);

/** A number by which a row is drawn, whatever rows stand beside it: identifiers end in a figure of their text's hash. */
function lotOf({ id }: Row): number {
  return Number.parseInt(id.slice(-2), 16);
}

interface OpenRow {
  readonly row: DutyRow;
  readonly source: Source;
  readonly signs: Signs;
}

/** A row as an example of a matter; none where it says nothing of it, or where the learned part is not asked. */
function exampleOf({ row, source, signs }: OpenRow, kind: MatterKind): Example[] {
  const own = row.duty !== undefined && MATTER_OF[row.duty] === kind;
  if (own && row.label === 'ok' && BY_CIRCUMSTANCE.has(row.duty) && isCircumstantial(row)) return [];
  if (row.duty === undefined && mayHold(kind, row)) return [];
  const found = featuresOfMatter(source, kind, signs);
  if (found === null) return [];
  const features = found.map(interned);
  return [
    {
      author: foldOf(row),
      meant: own && row.label === 'flag',
      own,
      weight: own ? 1 : WORTH_OF_OTHERS,
      ordinary: row.duty === 'none',
      nearby: row.duty === undefined,
      features,
    },
  ];
}

/** Who is left out together: an author of this corpus, or all of another's. */
function foldOf(row: DutyRow): string {
  return row.duty === undefined ? row.label : authorOf(row);
}

/** Whether a message about patients or colleagues may well touch a matter, so that it shows nothing. */
function mayHold(kind: MatterKind, { label }: DutyRow): boolean {
  return (
    label === 'flag' || label === 'identifiable' || kind === 'patient-talk' || kind === 'speaks-as-clinician'
  );
}

function isCircumstantial({ audience, duty, profile = null }: DutyRow): boolean {
  const isNamed = duty === 'anonymous-doctor' && (readProfile(profile)?.isNamed ?? true);
  return audience !== 'shared-or-public' || isNamed;
}

type Judged = Example & { readonly leaning: number };

interface Bounds {
  readonly confirms: number;
  readonly fewest: number;
}

/**
 * The lowest leaning from which on a matter is taken to be meant, and of how many features it takes without a pattern.
 * @param meant how many rows mean it, those included that the learned part is not asked about
 */
function boundsOf(kind: MatterKind, judged: readonly Judged[], meant: number): Bounds {
  const leanings = judged.map((row) => {
    const fits = row.features.includes('whole');
    return { ...row, fits, leaning: row.leaning + (fits ? TRUST_IN_PATTERNS : 0) };
  });
  const cost = COST_OF_ALARM * (BY_CHANNEL[kind] ?? 1);
  const worth = ({ hits, alarms, nearby }: Measured) => hits - cost * alarms - COST_NEARBY * nearby;
  const thresholds = [...new Set(leanings.map(({ leaning }) => round(leaning)))];
  const best = FEWEST.flatMap((fewest) => {
    const sure = leanings.map((row) => ({
      ...row,
      leaning: row.fits ? row.leaning : row.leaning - doubtOf(row.features.length, fewest),
    }));
    return thresholds.map((confirms) => ({
      confirms,
      fewest,
      ...measured(sure.filter(({ leaning }) => leaning >= confirms)),
    }));
  })
    .filter(({ precision }) => precision >= PRECISION)
    .toSorted((a, b) => worth(b) - worth(a) || b.confirms - a.confirms || a.fewest - b.fewest)[0];
  if (best === undefined) throw new Error(`Nothing can be learned of ${kind}.`);
  console.log(
    [
      kind.padEnd(20),
      best.confirms.toFixed(2).padStart(9),
      String(best.fewest).padStart(6),
      (best.hits / meant).toFixed(2).padStart(6),
      best.precision.toFixed(2).padStart(9),
      String(best.alarms).padStart(4),
      String(best.nearby).padStart(4),
    ].join('  '),
  );
  return best;
}

interface Measured {
  readonly hits: number;
  readonly precision: number;
  readonly alarms: number;
  readonly nearby: number;
}

function measured(leaning: readonly Judged[]): Measured {
  const hits = leaning.filter(({ meant }) => meant).length;
  const near = leaning.filter(({ own, meant }) => own && !meant).length;
  return {
    hits,
    precision: hits / Math.max(hits + near, 1),
    alarms: leaning.filter(({ ordinary }) => ordinary).length,
    nearby: leaning.filter(({ nearby }) => nearby).length,
  };
}

interface Learned extends Bounds {
  readonly kind: MatterKind;
  readonly model: Model;
}

function write(learned: readonly Learned[]): void {
  const about =
    'How words, cues and patterns lean towards each matter; learned by test/leaning/matters/train.ts from the train split of test/corpus/duties, which is synthetic.';
  const matters = Object.fromEntries(
    learned.map(({ kind, confirms, fewest, model }) => {
      const moving = worthKeeping(model, SMALLEST);
      const words = packWeights(moving.filter(([feature]) => isOfWords(feature)));
      const weights = packWeights(moving.filter(([feature]) => !isOfWords(feature)));
      return [
        kind,
        { bias: round(model.bias), confirms: round(confirms + marginOf(kind)), fewest, words, weights },
      ];
    }),
  );
  writeLearned('matters/leaning', { about, matters });
}
