/** A piece of a message between white space, without the marks around it. */
export interface Chunk {
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence ends behind it. */
  readonly last: boolean;
  /** Whether it stands between brackets by itself: "(2022)". */
  readonly bracketed: boolean;
}

/** The pieces of a text, in their order. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\s=]+/g)) {
    const lead = piece.length - piece.replace(/^[("'“‘[*_`<]+/, '').length;
    const body = trimEnd(piece.slice(lead));
    if (body === '') continue;
    const start = index + lead;
    chunks.push({
      text: body,
      word: body.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
      start,
      end: start + body.length,
      last: /[.?!]$/.test(piece),
      bracketed: piece.startsWith('(') && /\)[.,;:?!]?$/.test(piece),
    });
  }
  return chunks;
}

/** Without the marks that close a sentence or a bracket; one look at each, from the end. */
function trimEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && '.,;:?!)"\'”’]*_`>'.includes(piece[end - 1]!)) end -= 1;
  return piece.slice(0, end);
}
