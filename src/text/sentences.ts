import type { Token } from './tokens.ts';

const ENDS = new Set(['.', '!', '?']);

/** The tokens of each sentence, or of each line, without the mark that ends it. */
export function cutSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let from = 0;
  for (const [at, { text, kind }] of tokens.entries()) {
    if (kind !== 'break' && !ENDS.has(text)) continue;
    if (at > from) sentences.push(tokens.slice(from, at));
    from = at + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}
