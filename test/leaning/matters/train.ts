/**
 * Learns anew how a message leans towards each matter (src/reading/matters/leaning). Run by hand, never by a build:
 *
 *   npx tsx test/leaning/matters/train.ts test/leaning/matters test/corpus/duties/train test/corpus/patients/train test/corpus/colleagues/train
 *
 * Logistic regression of all matters at once, with a layer beside it that they share and features left out by chance; the
 * same rows give the same weights. Only train splits are ever read; the messages about patients and colleagues stand for ordinary chat, which
 * hardly ever touches these matters. The figures come from leaving a fifth of the authors out at a time.
 */
import type { Profile } from '../../../src/message.ts';
import { MATTER_KINDS, type MatterKind } from '../../../src/reading/matter.ts';
import { ROWS_OF_CUES, ROWS_OF_WORDS } from '../../../src/reading/matters/leaning/features.ts';
import { scaleOf } from '../../../src/reading/matters/leaning/leaning.ts';
import { featuresOfMatters } from '../../../src/reading/matters/read-matters.ts';
import { readProfile } from '../../../src/reading/profile.ts';
import { readPatients } from '../../../src/reading/patients.ts';
import { NOTHING_TOLD } from '../../../src/recall/told.ts';
import { signsOf } from '../../../src/reading/read.ts';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';
import { interned } from '../interned.ts';
import { learnLayered } from '../layered.ts';
import type { LayeredRow, Shown } from '../layered-model.ts';
import { leaveAuthorsOut, reachedByAllBut, round, worthKeeping } from '../model.ts';
import { closeFeatures, writeLearned } from '../packing.ts';
import { authorOf, BY_CIRCUMSTANCE, readTrainRows, type Row } from '../rows.ts';
import { bestBounds, type Bounds } from './bounds.ts';

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

interface Example extends LayeredRow {
  readonly row: DutyRow;
}

const DESCENT = { rounds: 28, step: 0.003, leftOut: 0.5, rarest: 2, rarestInLayer: 8, nodes: 16, scaleOf };
const WORTH_OF_OTHERS = 0.4;
/** Of the messages written for the other corpora, which are most of all, one in so many is learned from. */
const EVERY = 2;
/** One alarm on ordinary chat, which is most of what a channel says, costs as much as so many matters found. */
const COST_OF_ALARM = 2;
/**
 * What two of the duties ask of a message, its channel asks as well: they may be told by less, and an
 * alarm costs so much of what it does elsewhere.
 */
const BY_CHANNEL: Partial<Record<MatterKind, number>> = {
  'patient-talk': 0.1,
  'speaks-as-clinician': 0.25,
};
/** Whoever else writes leans further by chance than these authors do, so a message has to lean this much further. */
const MARGIN = 0.6;
/** These are found easily, and ordinary chat comes near them most often. */
const WIDER: Partial<Record<MatterKind, number>> = {
  'undeclared-interest': 1.5,
  'private-talk': 0.8,
  'unverifiable-claim': 0.6,
  'personal-advice': 0.6,
  heat: 0.8,
};
const marginOf = (kind: MatterKind): number => (kind in BY_CHANNEL ? 0 : MARGIN + (WIDER[kind] ?? 0));
/** Messages written for the other corpora come nearer to a matter than ordinary chat does. */
const COST_NEARBY = 0.5;

/** What messages about patients and colleagues touch as often as not: a vent about the rota may well be heated. */
const OFTEN_TOUCHED: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'patient-talk',
  'speaks-as-clinician',
  'heat',
]);

/** So much of what is found may be passed over by its words alone. */
const MAY_LOSE = 0.003;
/** Weights smaller than this move no message; there are thousands of them. */
const SMALLEST = 0.2;

const examples = (readTrainRows(process.argv.slice(2)) as DutyRow[])
  .filter(({ text }) => typeof text === 'string')
  .filter((row) => row.duty !== undefined || lotOf(row) % EVERY === 0)
  .map(exampleOf);
console.log(`${examples.length} messages`);
const judged = leaveAuthorsOut(examples, (rows) => {
  const model = learnLayered(DESCENT, rows);
  return (row) => ({ whole: model.leaningsOf(row), words: model.leaningsOf(withoutOwn(row)) });
});
console.log(
  'matter                threshold  fewest  recall  precision  alarms on ordinary chat, and nearby (authors left out in turn)',
);
write(MATTER_KINDS.filter((kind) => examples.some(({ row }) => isMeant(row, kind))).map(boundsOf));

/** A number by which a row is drawn, whatever rows stand beside it: identifiers end in a figure of their text's hash. */
function lotOf({ id }: Row): number {
  return Number.parseInt(id.slice(-2), 16);
}

/** A row with its words alone. */
function withoutOwn({ features, shows }: Example): Pick<Example, 'features' | 'shows'> {
  return { features, shows: shows.map((shown) => shown && { ...shown, own: [] }) };
}

/** A row as an example of every matter. */
function exampleOf(row: DutyRow): Example {
  const source = openSource(row.text, []);
  const signs = signsOf(readPatients(source, NOTHING_TOLD), readRemarks(source));
  const { words, own } = featuresOfMatters(source, signs);
  return {
    row,
    author: foldOf(row),
    features: words.map(interned),
    shows: MATTER_KINDS.map((kind) => {
      const features = own.get(kind);
      return features === undefined ? null : shownOf(row, kind, features.map(interned));
    }),
  };
}

/** What a row shows of a matter; null where that is nothing. */
function shownOf(row: DutyRow, kind: MatterKind, own: readonly string[]): Shown | null {
  const isOwn = isOf(row, kind);
  if (isOwn && row.label === 'ok' && BY_CIRCUMSTANCE.has(row.duty ?? '') && isCircumstantial(row))
    return null;
  if (row.duty === undefined && mayHold(kind, row)) return null;
  return { meant: isMeant(row, kind), weight: isOwn ? 1 : WORTH_OF_OTHERS, own };
}

/** Whether a row was written for a matter; those that were not are worth less. */
function isOf({ duty }: DutyRow, kind: MatterKind): boolean {
  return duty !== undefined && MATTER_OF[duty] === kind;
}

function isMeant(row: DutyRow, kind: MatterKind): boolean {
  return isOf(row, kind) && row.label === 'flag';
}

/** Who is left out together: an author of this corpus, or all of another's. */
function foldOf(row: DutyRow): string {
  return row.duty === undefined ? row.label : authorOf(row);
}

/** Whether a message about patients or colleagues may well touch a matter, so that it shows nothing. */
function mayHold(kind: MatterKind, { label }: DutyRow): boolean {
  return label === 'flag' || label === 'identifiable' || OFTEN_TOUCHED.has(kind);
}

function isCircumstantial({ audience, duty, profile = null }: DutyRow): boolean {
  const isNamed = duty === 'anonymous-doctor' && (readProfile(profile)?.isNamed ?? true);
  return audience !== 'shared-or-public' || isNamed;
}

interface Learned extends Bounds {
  readonly kind: MatterKind;
  /** From here on the words of a message let it be about the matter. */
  readonly worth: number;
}

/** The bounds of a matter, by authors that were left out. */
function boundsOf(kind: MatterKind): Learned {
  const at = MATTER_KINDS.indexOf(kind);
  const cost = COST_OF_ALARM * (BY_CHANNEL[kind] ?? 1);
  const rows = judged.flatMap(({ row, features, shows, leaning }) => {
    const shown = shows[at] ?? null;
    return shown === null
      ? []
      : {
          meant: shown.meant,
          own: isOf(row, kind),
          ordinary: row.duty === 'none',
          nearby: row.duty === undefined,
          fits: shown.own.includes('whole'),
          features: features.length + shown.own.length,
          leaning: leaning.whole[at]!,
          words: leaning.words[at]!,
        };
  });
  const best = bestBounds(rows, ({ hits, alarms, nearby }) => hits - cost * alarms - COST_NEARBY * nearby);
  const meant = examples.filter(({ row }) => isMeant(row, kind)).length;
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
  const found = rows.filter((row) => row.meant && row.leaning >= best.confirms);
  const worth = reachedByAllBut(
    MAY_LOSE,
    found.map(({ words }) => words),
  );
  return { kind, confirms: best.confirms, fewest: best.fewest, worth };
}

function write(learned: readonly Learned[]): void {
  const about =
    'How words, cues and patterns lean towards each matter; learned by test/leaning/matters/train.ts from the train split of test/corpus/duties, which is synthetic.';
  const model = learnLayered(DESCENT, examples);
  const at = learned.map(({ kind }) => MATTER_KINDS.indexOf(kind));
  const matters = Object.fromEntries(
    learned.map(({ kind, confirms, fewest, worth }, index) => {
      const output = at[index]!;
      const cues = closeFeatures(ROWS_OF_CUES, [worthKeeping(model.ownWeightsOf(output), SMALLEST)]);
      const needed = round(confirms + marginOf(kind));
      return [kind, { bias: model.biasOf(output), confirms: needed, fewest, worth, cues }];
    }),
  );
  const tables = at.map((output) => worthKeeping(model.weightsOf(output), SMALLEST));
  const words = closeFeatures(ROWS_OF_WORDS, tables, model.steps);
  const { starts, adds } = model.layer;
  const layer = { starts, adds: adds.map((node) => at.map((output) => node[output]!)) };
  writeLearned('matters/leaning', { about, words, layer, matters });
}
