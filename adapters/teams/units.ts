import type { Span } from '../../src/message.ts';

/** A message as its readers see it. */
export interface Decoded {
  readonly text: string;
  /** Where people are mentioned in `text`. */
  readonly mentions: readonly Span[];
  /** Where a span of `text` stands in what Teams sent. */
  readonly raw: (span: Span) => Span;
}

/** Collects the decoded text, each UTF-16 unit with where it came from. */
export interface Units {
  /** Text that stands for everything from `start` to `end`; unit by unit where it has just that length. */
  add(text: string, start: number, end: number): void;
  /** White space, shown as one space within a line and not at all at its ends. */
  space(start: number, end: number): void;
  /** Where a block begins or ends, shown as one line break. */
  edge(start: number, end: number): void;
  /** A line break that the author made, shown wherever something follows. */
  lineBreak(start: number, end: number): void;
  beginMention(): void;
  endMention(): void;
  finish(): Decoded;
}

export function createUnits(): Units {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const mentions: Span[] = [];
  let mentionFrom: number | null = null;
  // White space is shown only once something follows it.
  let gap: { text: string; start: number; end: number } | null = null;
  const push = (text: string, start: number, end: number) => {
    const isVerbatim = text.length === end - start;
    parts.push(text);
    for (let at = 0; at < text.length; at += 1) {
      starts.push(isVerbatim ? start + at : start);
      ends.push(isVerbatim ? start + at + 1 : end);
    }
  };
  const showGap = () => {
    if (gap !== null && starts.length > 0) push(gap.text, gap.start, gap.end);
    gap = null;
  };
  const hasBreak = () => gap?.text.startsWith('\n') === true;
  return {
    add(text, start, end) {
      showGap();
      push(text, start, end);
    },
    space(start, end) {
      gap ??= { text: ' ', start, end };
    },
    edge(start, end) {
      if (!hasBreak()) gap = { text: '\n', start, end };
    },
    lineBreak(start, end) {
      gap = hasBreak() ? { text: `${gap!.text}\n`, start: gap!.start, end } : { text: '\n', start, end };
    },
    beginMention() {
      showGap();
      mentionFrom = starts.length;
    },
    endMention() {
      if (mentionFrom !== null && starts.length > mentionFrom) mentions.push([mentionFrom, starts.length]);
      mentionFrom = null;
    },
    finish: () => ({
      text: parts.join(''),
      mentions,
      raw: ([from, to]) => {
        const start = starts[from] ?? ends.at(-1) ?? 0;
        return [start, to > from ? (ends[Math.min(to, ends.length) - 1] ?? start) : start];
      },
    }),
  };
}
