import type { Token } from './tokens.ts';
import { markWord, sharedBit } from './known-words.ts';

/** A phrase found in a list of tokens: `tokens[from]` up to, not including, `tokens[to]`. */
export interface PhraseMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  value: Value | undefined;
}

/** Looks phrases up, all of them at once: a word costs one look-up however many phrases there are, and most cost none. */
export class PhraseBook<Value> {
  readonly #root: Node<Value> = { next: undefined, value: undefined };
  readonly #bit = sharedBit();

  /** @param phrases written in lower case without accents; white space and "-" part words. */
  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of phrases) this.#add(phrase, value);
  }

  #add(phrase: string, value: Value): void {
    let node = this.#root;
    const words = wordsOf(phrase);
    if (words[0] !== undefined) markWord(words[0], this.#bit);
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: undefined, value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = value;
  }

  /** The longest phrase that begins at `tokens[from]`. A "-" between words is passed over. */
  at(tokens: readonly Token[], from: number): PhraseMatch<Value> | undefined {
    const first = tokens[from];
    if (first === undefined || (first.bits & this.#bit) === 0) return undefined;
    let node = this.#root;
    let found: PhraseMatch<Value> | undefined;
    for (let index = from; index < tokens.length; index += 1) {
      const { text } = tokens[index]!;
      const next = node.next?.get(text);
      if (next !== undefined) {
        node = next;
        if (node.value !== undefined) found = { from, to: index + 1, value: node.value };
      } else if (text !== '-' || index === from) {
        break;
      }
    }
    return found;
  }

  /** Every phrase, from left to right; the longest wins and none overlap. */
  all(tokens: readonly Token[]): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let index = 0;
    while (index < tokens.length) {
      const match = this.at(tokens, index);
      if (match !== undefined) matches.push(match);
      index = match?.to ?? index + 1;
    }
    return matches;
  }
}

/** Most phrases are words with a space between them. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a phrase as the tokenizer would cut them: a clitic or a mark stands alone, "-" is left out. */
function wordsOf(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  return (
    phrase.match(
      /'(?:[sdm]|re|ll|ve)(?![\w'])|[\p{L}\p{N}]+(?:'(?!(?:[sdm]|re|ll|ve)(?![\w']))\p{L}+)*|[^\s\-\p{L}\p{N}]/gu,
    ) ?? []
  );
}
