const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * The formatting marks that readers do not see: pairs of `*`, `_`, `~` and backticks, code fences, and the `>` of a
 * quote. `bare` tells which units stand outside links and mentions. Every mark is looked at once: linear.
 */
export function findMarkers(text: string, bare: readonly boolean[]): Uint8Array {
  const hidden = new Uint8Array(text.length);
  const hide = (from: number, length: number) => hidden.fill(1, from, from + length);
  const opened = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    if (at === 0 || text[at - 1] === '\n') {
      opened.clear();
      const quote = bare[at] === true ? lengthOfQuoteMark(text, at) : 0;
      hide(at, quote);
      at += quote;
    }
    const mark = text[at];
    if (bare[at] !== true || mark === undefined) at += 1;
    else if (mark === '`') at = passCode(text, at, hide);
    else {
      if (mark === '*' || mark === '_' || mark === '~') pair(text, at, mark, opened, hide);
      at += 1;
    }
  }
  return hidden;
}

function lengthOfQuoteMark(text: string, at: number): number {
  const marks = text.startsWith('>>>', at) ? 3 : text[at] === '>' ? 1 : 0;
  return marks > 0 && text[at + marks] === ' ' ? marks + 1 : marks;
}

/** Hides the marks around code, in which nothing else is formatting; gives the place to go on from. */
function passCode(text: string, at: number, hide: (from: number, length: number) => void): number {
  const mark = text.startsWith('```', at) ? '```' : '`';
  const start = at + mark.length;
  const end = text.indexOf(mark, start);
  const isCode = end > start && (mark === '```' || !text.slice(start, end).includes('\n'));
  if (!isCode) return start;
  hide(at, mark.length);
  hide(end, mark.length);
  return end + mark.length;
}

/** Slack formats only between marks that hug their words from outside: `3*4` and `snake_case` stay as they are. */
function pair(
  text: string,
  at: number,
  mark: string,
  opened: Map<string, number>,
  hide: (from: number, length: number) => void,
): void {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const opener = opened.get(mark);
  if (opener !== undefined && at > opener + 1 && !SPACE.test(before) && !WORD.test(after) && after !== mark) {
    hide(opener, 1);
    hide(at, 1);
    opened.delete(mark);
  } else if (
    opener === undefined &&
    !WORD.test(before) &&
    before !== mark &&
    !SPACE.test(after) &&
    after !== mark
  )
    opened.set(mark, at);
}
