import type { Token } from '../../text/tokens.ts';
import { listFeatures } from '../noted/listed-features.ts';
import { addedBy, type Layer } from '../noted/layer.ts';
import { openTable } from '../noted/learned-table.ts';
import { ManyScales } from '../noted/many-scales.ts';
import type { PackedFeatures } from '../noted/packed-features.ts';
import { scaledBy } from '../noted/scales.ts';
import { isEnglish, isForename } from '../lexicon/words.ts';
import type { Source } from '../source.ts';
import { noteTokens, ROWS } from './features.ts';
import table from './weights.json' with { type: 'json' };

/** What a message may be read for. */
export const SUBJECTS = ['patients', 'remarks', 'matters'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a message is worth reading for. */
export type FirstLook = Readonly<Record<Subject, boolean>>;

/** What was learned. */
interface Learned {
  readonly bounds: Readonly<Record<Subject, { readonly bias: number; readonly needed: number }>>;
  readonly features: readonly PackedFeatures[];
  readonly layer: Layer;
}

const { bounds, features: LEARNED, layer } = openTable(table) as Learned;

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** Weighs the words of a message for every subject at once. */
const SCALES = new ManyScales(LEARNED, ROWS, layer.starts.length);

/**
 * What a message is worth reading for. Most of what is said at work speaks of no patient, runs nobody down and touches no
 * duty, and its bare words say so; reading it closely would take many times as long and find nothing.
 */
export function lookFirst({ tokens }: Source): FirstLook {
  if (tokens.length > LONG || tokens.some(isWorthReading)) return EVERYTHING;
  const { sums, nodes, features } = SCALES.weigh((noted) => {
    noteTokens(noted, tokens);
  });
  const scale = scaleOf(features);
  const isWorth = (subject: Subject) => {
    const { bias, needed } = bounds[subject];
    const at = SUBJECTS.indexOf(subject);
    return bias + sums[at]! * scale + addedBy(layer, nodes, scale, at) >= needed;
  };
  const patients = isWorth('patients') || tokens.some((_, at) => isNamedInFull(tokens, at));
  return { patients, remarks: isWorth('remarks'), matters: isWorth('matters') };
}

/** Whoever is named by two names, or with a title that patients have, may be one. */
function isNamedInFull(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next?.kind !== 'word' || next.casing === 'lower') return false;
  return (
    TITLES.has(token.text) ||
    (token.casing === 'title' &&
      isForename(token.text) &&
      !isEnglish(token) &&
      next.casing === 'title' &&
      !isEnglish(next))
  );
}
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'master']);

/** A longer text has room for everything. */
const LONG = 60;
const EVERYTHING: FirstLook = { patients: true, remarks: true, matters: true };

/** Addresses, long numbers and codes are worth reading whatever stands around them. */
function isWorthReading({ kind, text }: Token): boolean {
  return (kind === 'number' && text.length >= LONG_NUMBER) || text === '@' || text.length >= LONG_WORD;
}
const LONG_NUMBER = 6;
const LONG_WORD = 16;

/** The features that are weighed of a message, for the training script. */
export function featuresAtFirst({ tokens }: Source): readonly string[] {
  return listFeatures((noted) => {
    noteTokens(noted, tokens);
  });
}
