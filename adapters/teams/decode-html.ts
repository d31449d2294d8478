import { Parser } from 'htmlparser2';
import { createUnits, type Decoded, type Units } from './units.ts';

/** A message of Teams has at most some 100 KB (2026): what comes after is not anything that a person wrote. */
const LONGEST = 128 * 1024;
const BLOCKS = new Set(
  'address article aside blockquote div dl dd dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul codeblock'.split(
    ' ',
  ),
);
/** Elements whose content no reader of the message sees as its text. */
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'attachment']);
const PIECES = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const NO_BREAK_SPACES = /\u00a0/g;

type Role = 'mention' | 'unseen' | 'preformatted' | 'plain';
type Attributes = Readonly<Record<string, string>>;

/** Decodes the HTML of Teams: entities, blocks, line breaks, mentions and emoji. Linear in its length. */
export function decodeHtml(html: string): Decoded {
  const units = createUnits();
  const roles: Role[] = [];
  let unseen = 0;
  let preformatted = 0;
  const here = (work: (start: number, end: number) => void) => {
    if (unseen === 0) work(parser.startIndex, parser.endIndex + 1);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const role = roleOf(name, attributes);
      here((start, end) => beginElement(units, name, attributes, role, start, end));
      roles.push(role);
      if (role === 'unseen') unseen += 1;
      if (role === 'preformatted') preformatted += 1;
    },
    ontext(text) {
      here((start, end) => {
        if (preformatted > 0) units.add(text, start, end);
        else addText(units, text, start, end);
      });
    },
    onclosetag(name) {
      const role = roles.pop();
      if (role === 'unseen') unseen -= 1;
      if (role === 'preformatted') preformatted -= 1;
      here((start, end) => {
        if (role === 'mention') units.endMention();
        if (BLOCKS.has(name)) units.edge(start, end);
      });
    },
  });
  parser.end(html.slice(0, LONGEST));
  return units.finish();
}

function roleOf(name: string, attributes: Attributes): Role {
  const kind = attributes['itemtype'] ?? '';
  if (name === 'at' || kind.endsWith('/Mention')) return 'mention';
  // The message that is answered to, in the words of somebody else.
  if (UNSEEN.has(name) || kind.endsWith('/Reply')) return 'unseen';
  return name === 'pre' ? 'preformatted' : 'plain';
}

function beginElement(
  units: Units,
  name: string,
  attributes: Attributes,
  role: Role,
  start: number,
  end: number,
): void {
  if (BLOCKS.has(name)) units.edge(start, end);
  else if (name === 'br') units.lineBreak(start, end);
  else if (name === 'td' || name === 'th') units.space(start, end);
  else if (role === 'mention') units.beginMention();
  else if (name === 'emoji' || (attributes['itemtype'] ?? '').endsWith('/Emoji')) {
    const { alt = '' } = attributes;
    if (alt !== '') units.add(alt, start, end);
  }
}

function addText(units: Units, text: string, start: number, end: number): void {
  const isVerbatim = text.length === end - start;
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const from = isVerbatim ? start + index : start;
    const to = isVerbatim ? from + piece.length : end;
    if (/^[ \t\n\r\f]/.test(piece)) units.space(from, to);
    else units.add(piece.replace(NO_BREAK_SPACES, ' '), from, to);
  }
}
