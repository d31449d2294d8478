import type { Replacement } from './generalise.ts';
import type { Span } from '../message.ts';

/** Where one clause ends and the next begins. */
const BETWEEN = /[.!?;,\n]+\s*|\s[-–—]\s|\s(?=(?:but|so|because|cos)\s)/g;
/** What a clause that is left alone may begin with, and what becomes of it: the act stays, the person goes. */
const LEAD = /^(?:(?:and|but|so|because|cos|also|plus)\s+)?(?:(he|she|they)(?=\s))?/i;
/** Fewer words than this say nothing by themselves. */
const LEAST_WORDS = 4;
/** What is worth posting without the remark: a request, or the act itself. Anything else would only be innuendo. */
const WORTH_POSTING =
  /\b(?:pls|please|can (?:we|someone|anyone)|could (?:we|someone|anyone))\b|^(?:(?:and|but|so|because|cos|also|plus)\s+)?(?:he|she|they)\s+(?:[a-z]+ed|didn't|forgot|left|gave|wrote|took|sent|put|cut|lost)\b/iu;
/** Somebody would still be talked of, without a word of who that is. */
const STILL_ABOUT_THEM = /\b(?:him|his|her|hers|he|she)\b/i;

interface Clause {
  readonly start: number;
  /** Where its words end. */
  readonly end: number;
  /** Where the next begins. */
  readonly next: number;
}

/**
 * What has to go so that no clause with a remark is left, and "he missed the clot" says "someone missed the clot".
 * Null where too little would be left to be worth posting.
 */
export function clausesOut(text: string, remarks: readonly Span[]): readonly Replacement[] | null {
  const clauses = clausesOf(text);
  const spoken = (clause: Clause) => remarks.some(([start, end]) => start < clause.end && end > clause.start);
  const left = clauses.filter((clause) => !spoken(clause));
  if (remarks.length > 0 && !isWorthPosting(text, left)) return null;
  return clauses.flatMap((clause, index) => {
    if (!spoken(clause)) {
      const before = clauses[index - 1];
      return before !== undefined && spoken(before) ? withoutPerson(text, clause) : [];
    }
    // The last clause goes with what parts it from the one before, so that no comma hangs.
    const last = clauses.slice(index).every(spoken);
    const from = last ? (clauses[index - 1]?.end ?? clause.start) : clause.start;
    return [{ span: [from, last ? clause.end : clause.next] as const, words: '' }];
  });
}

function isWorthPosting(text: string, clauses: readonly Clause[]): boolean {
  const said = clauses.map(({ start, end, next }) => text.slice(start, text[end] === '?' ? next : end));
  const words = said.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length >= LEAST_WORDS &&
    said.some((clause) => WORTH_POSTING.test(clause)) &&
    !said.some((clause) => STILL_ABOUT_THEM.test(clause.replace(LEAD, '')))
  );
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BETWEEN)) {
    if (index > start) clauses.push({ start, end: index, next: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) clauses.push({ start, end: text.length, next: text.length });
  return clauses;
}

function withoutPerson(text: string, { start, end }: Clause): Replacement[] {
  const [lead = '', pronoun] = LEAD.exec(text.slice(start, end)) ?? [];
  return lead === ''
    ? []
    : [{ span: [start, start + lead.length], words: pronoun === undefined ? '' : 'someone' }];
}
