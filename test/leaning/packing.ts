import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { LENGTH, type BytesAt, type ClosedFeatures } from '../../src/reading/noted/closed-features.ts';
import type { PackedFeatures, Sorts } from '../../src/reading/noted/packed-features.ts';
import { inHundredths } from '../../src/reading/noted/hundredths.ts';
import { packNumbers } from '../../src/reading/noted/small-numbers.ts';

/** What each feature weighs in a table, by its name. */
export type Table = ReadonlyMap<string, number>;
/** What each feature weighs in every node of a layer, in steps, by its name. */
export type Steps = ReadonlyMap<string, readonly number[]>;

/**
 * Features as they are committed; `NotedOnce` of the detector reads them.
 * @param sorts which of them are rows
 */
export function closeFeatures(
  sorts: Sorts,
  tables: readonly Table[],
  steps: Steps = new Map(),
): ClosedFeatures {
  const parts = packFeatures(sorts, tables, steps);
  return {
    words: parts.map(({ words }) => words.join(' ')),
    tables: tables.length,
    packed: close(parts.map(({ packed }) => packed)),
  };
}

/** A part of the features, and the words that its rows say by their numbers. */
export interface Part {
  readonly words: readonly string[];
  readonly packed: PackedFeatures;
}

/** Packs features, those of the layer apart and first. */
export function packFeatures(sorts: Sorts, tables: readonly Table[], steps: Steps = new Map()): Part[] {
  const others = new Set(tables.flatMap((table) => [...table.keys()]).filter((name) => !steps.has(name)));
  return [[...steps.keys()], [...others]].map((names) => packPart(sorts, names, tables, steps));
}

/** The words of a row. */
interface RowOfWords {
  readonly name: string;
  readonly words: readonly string[];
}

function packPart(sorts: Sorts, names: readonly string[], tables: readonly Table[], steps: Steps): Part {
  const rows = new Map<string, RowOfWords[]>(Object.keys(sorts).map((sort) => [sort, []]));
  const plain: string[] = [];
  for (const name of names) {
    const [sort = '', ...words] = name.split(' ');
    if (sorts[sort] === words.length) rows.get(sort)!.push({ name, words });
    else plain.push(name);
  }
  const words = [...new Set([...rows.values()].flat().flatMap((row) => row.words))].toSorted();
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const inOrder = (row: RowOfWords) => row.words.map((word) => numberOf.get(word)!);
  for (const [sort, some] of rows)
    rows.set(
      sort,
      some.toSorted((a, b) => byNumbers(inOrder(a), inOrder(b))),
    );
  plain.sort();
  const features = [...[...rows.values()].flat().map(({ name }) => name), ...plain];
  const packed = {
    rows: Object.fromEntries(
      [...rows].map(([sort, some]) => {
        const numbers = some.map(inOrder);
        return [sort, packNumbers(sorts[sort] === 1 ? distances(numbers.flat()) : packTwos(numbers))];
      }),
    ),
    plain,
    weights: tables.map((table) => packNumbers(features.map((name) => inHundredths(table.get(name) ?? 0)))),
    steps: Uint8Array.from(features.flatMap((name) => steps.get(name) ?? [])),
  };
  return { words, packed };
}

function byNumbers(one: readonly number[], other: readonly number[]): number {
  return one[0]! - other[0]! || (one[1] ?? 0) - (other[1] ?? 0);
}

/** Numbers in order, each less the one before. */
function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Rows of two, those that begin alike together. */
function packTwos(rows: readonly (readonly number[])[]): number[] {
  const together = new Map<number, number[]>();
  for (const [first, second] of rows) together.set(first!, [...(together.get(first!) ?? []), second!]);
  const firsts = distances([...together.keys()]);
  return [...together.values()].flatMap((seconds, at) => [
    firsts[at]!,
    seconds.length,
    ...distances(seconds),
  ]);
}

/** Compresses what `openFeatures` of the detector opens. */
function close(packed: readonly PackedFeatures[]): string {
  const parts: Uint8Array[] = [];
  let behind = 0;
  const text = JSON.stringify(packed, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    parts.push(value);
    behind += value.length;
    return { bytes: [behind - value.length, behind] } satisfies BytesAt;
  });
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(Buffer.byteLength(text));
  return deflateRawSync(Buffer.concat([length, Buffer.from(text), ...parts]), { level: 9 }).toString(
    'base64',
  );
}

/** Writes what was learned as it is committed, in the source folder that is named. */
export function writeLearned(
  folder: string,
  learned: { readonly about: string } & Readonly<Record<string, unknown>>,
): void {
  writeFileSync(
    new URL(`../../src/reading/${folder}/weights.json`, import.meta.url),
    `${JSON.stringify(learned, null, 2)}\n`,
  );
}
