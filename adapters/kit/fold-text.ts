const CUT = ' …';

/** The text if it has at most `limit` UTF-16 units, else its beginning up to the last whole word, and "…". */
export function foldText(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, endOfWord(text, limit - CUT.length)).trimEnd() + CUT;
}

/** The text in pieces of at most `limit` units, none of which ends within a word. */
export function pieces(text: string, limit: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = endOfWord(rest, limit);
    cut.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? cut : [...cut, rest];
}

/** The last end of a word at or before `limit`; a word longer than that is cut between two characters. */
function endOfWord(text: string, limit: number): number {
  if (/\s/.test(text[limit] ?? ' ')) return limit;
  const before = text.slice(0, limit).search(/\s\S*$/);
  if (before > 0) return before;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
