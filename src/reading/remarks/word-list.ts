import { numberWord } from '../../text/known-words.ts';

/** A word or a phrase, by the numbers of its words. */
export type Phrase = readonly number[];

/** Words so common that a frame is better found by another of its words, and how much worse they are. */
const COMMON: ReadonlySet<number> = new Set(
  `, . : = a an the is are was were be 's 're to of in on at for with and or but not no it that this as so if by from up out he she they
  do does did has have had will would can could just very all what who when there get got been one now back day some more into
  like than about over then only you your his her their him them how off out well good right need needs want can't don't didn't`
    .split(/\s+/)
    .map(numberWord),
);
const COST_OF_COMMON = 60;

/** Words one of which stands wherever some phrase of a list does. */
export interface Telltale {
  /** Of each phrase the first word that is not common, or its first. */
  readonly words: readonly number[];
  /** How far within its phrase such a word stands at most. */
  readonly within: number;
  /** How much it costs to go by them: the more words and the commoner, the more. */
  readonly cost: number;
}

/** Words and phrases that a part of a frame speaks of. Most frames are never tried: what only those need is made then. */
export class WordList {
  readonly phrases: readonly Phrase[];
  #telltale: Telltale | undefined;
  #heads: ReadonlyMap<number, readonly Phrase[]> | undefined;

  constructor(phrases: readonly Phrase[]) {
    this.phrases = phrases;
  }

  get telltale(): Telltale {
    return (this.#telltale ??= telltaleOf(this.phrases));
  }

  /** By the first word of each phrase what may follow it, the longest first. */
  get heads(): ReadonlyMap<number, readonly Phrase[]> {
    return (this.#heads ??= headsOf(this.phrases));
  }
}

function telltaleOf(phrases: readonly Phrase[]): Telltale {
  const words = new Set<number>();
  let within = 0;
  for (const phrase of phrases) {
    const at = Math.max(
      0,
      phrase.findIndex((word) => !COMMON.has(word)),
    );
    words.add(phrase[at]!);
    within = Math.max(within, at);
  }
  let cost = 0;
  for (const word of words) cost += COMMON.has(word) ? COST_OF_COMMON : 1;
  return { words: [...words], within, cost };
}

function headsOf(phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
  const heads = new Map<number, Phrase[]>();
  for (const [head, ...rest] of phrases) {
    const rests = heads.get(head!);
    if (rests === undefined) heads.set(head!, [rest]);
    else rests.push(rest);
  }
  for (const rests of heads.values()) rests.sort((a, b) => b.length - a.length);
  return heads;
}

/** The lists of a vocabulary, each cut once however many parts speak of it. */
const CUT = new WeakMap<readonly string[], WordList>();

/** The list that is made of these words and phrases. */
export function wordList(phrases: readonly string[]): WordList {
  let made = CUT.get(phrases);
  if (made === undefined) CUT.set(phrases, (made = new WordList(phrases.map(cut))));
  return made;
}

const ONE_WORD = /^[a-z]+$/;

/** A phrase as the units of a message are cut: "he's" is two, "don't" is one. */
export function cut(phrase: string): Phrase {
  if (ONE_WORD.test(phrase)) return [numberWord(phrase)];
  return phrase
    .split(/[_ -]/)
    .flatMap((word) => {
      const clitic = /^(?<stem>[a-z]+)(?<tail>'(?:[sdm]|re|ll|ve))$/.exec(word)?.groups;
      return clitic === undefined ? [word] : [clitic['stem']!, clitic['tail']!];
    })
    .map(numberWord);
}
