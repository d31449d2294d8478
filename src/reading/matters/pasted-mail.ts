import type { Token } from '../../text/tokens.ts';
import type { Sign } from './shape.ts';

const HEADERS = new Set(['from', 'sent', 'to', 'cc', 'bcc', 'subject', 'date', 're', 'fw', 'fwd']);
const BANNERS: ReadonlyMap<string, string> = new Map([
  ['forwarded', 'message'],
  ['original', 'message'],
  ['begin', 'forwarded'],
]);
/** "From:", "Sent:", "To:": two could stand in a notice of a lost parcel. */
const ENOUGH = 3;

/** The head of an e-mail that was pasted or forwarded with its letter. */
export const findPastedMail: Sign = ({ tokens }) => {
  let first: number | null = null;
  const seen = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const banner = BANNERS.get(token.text);
    if (banner !== undefined && tokens[index + 1]?.text === banner) return { from: index, to: index + 2 };
    if (!HEADERS.has(token.text) || !isHeader(tokens, index)) continue;
    seen.add(token.text);
    first ??= index;
    if (seen.size >= ENOUGH) return { from: first, to: index + 1 };
  }
  return null;
};

/** A colon follows, and a line, a bracket or a capital begins it. */
function isHeader(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    tokens[index + 1]?.text === ':' &&
    (before === undefined ||
      before.kind === 'break' ||
      before.kind === 'mark' ||
      tokens[index]!.casing === 'title')
  );
}
