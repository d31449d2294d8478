import type { Token } from '../../text/tokens.ts';
import { classTerm, END, START, type Noted } from '../noted/noted.ts';
import { putAs } from '../noted/put-as.ts';
import { noteStem } from '../noted/stems.ts';

/** The sorts of features that are rows of terms, and of how many. */
export const ROWS = { w: 1, s: 1, b: 2, g: 2 };

/** "Her" is "him" and "his", so all of them are put as one: no sex may count. */
const THEIR = 'their';
const THEM = classTerm('them');

/** Notes the words of a message, and each two with nothing or one between them: nothing that takes any reading. */
export function noteTokens(noted: Noted, tokens: readonly Token[]): void {
  let previous = START;
  let beforeThat = START;
  let begins = true;
  for (const token of tokens) {
    const put = putAs(token, begins);
    const term = put.text === THEIR ? THEM : put;
    noted.row('w', term);
    noteStem(noted, term);
    noted.row('b', previous, term);
    noted.row('g', beforeThat, term);
    beforeThat = previous;
    previous = term;
    begins = token.kind === 'break' || SENTENCE_ENDS.has(token.text);
  }
  noted.row('b', previous, END);
}
const SENTENCE_ENDS = new Set(['.', '!', '?']);
