import type { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';

/** Words and marks that may stand between a label and what it labels: "hosp no is: 4419087". */
const BETWEEN = new Set([
  ':', '#', '.', '=', '-', '(', ',', 'no', 'nos', 'number', 'num', 'nr', 'is', 'was', 'id', 'of', 'on', 'to', 'the', 'his', 'her', 'their', 'ends', 'ending', 'now',
]); // prettier-ignore

/** How many such words at most. */
const REACH = 4;

/** Where a label stands before `tokens[at]`, as the index of its first token. */
export function labelBefore(
  tokens: readonly Token[],
  at: number,
  labels: PhraseBook<true>,
  longest = 3,
): number | null {
  let end = at;
  for (let step = 0; step <= REACH && end > 0; step += 1) {
    for (let length = 1; length <= longest && end - length >= 0; length += 1) {
      const match = labels.at(tokens, end - length);
      if (match !== undefined && match.to >= end) return end - length;
    }
    if (!BETWEEN.has(tokens[end - 1]!.text)) break;
    end -= 1;
  }
  return null;
}

/** Whether a label stands right behind: "3218840067 h+c", "… is the NHS number". */
export function labelAfter(tokens: readonly Token[], at: number, labels: PhraseBook<true>): boolean {
  const from = ['(', '-', '=', 'is', ',', 'for'].includes(tokens[at]?.text ?? '') ? at + 1 : at;
  const article = ['the', 'her', 'his', 'their'].includes(tokens[from]?.text ?? '') ? from + 1 : from;
  return labels.at(tokens, article) !== undefined;
}
