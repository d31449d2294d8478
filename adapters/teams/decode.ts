import { decodeHtml } from './decode-html.ts';
import { createUnits, type Decoded } from './units.ts';
import type { MessageActivity } from './wire.ts';

const AT = /<at\b[^<>]*>([^<]*)<\/at>/g;

/** What the readers of a message see of it: its HTML, where Teams sends it along, or else its plain text. */
export function decode({
  text,
  textFormat,
  attachments,
}: Pick<MessageActivity, 'text' | 'textFormat' | 'attachments'>): Decoded {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof html === 'string') return decodeHtml(html);
  return textFormat === 'xml' ? decodeHtml(text ?? '') : decodePlain(text ?? '');
}

/** Even in plain text, mentions stand in `<at>`. */
function decodePlain(raw: string): Decoded {
  const units = createUnits();
  let at = 0;
  for (const { 0: mention, 1: name = '', index } of raw.matchAll(AT)) {
    units.add(raw.slice(at, index), at, index);
    const start = index + mention.lastIndexOf('>', mention.length - 2) + 1;
    units.beginMention();
    units.add(name, start, start + name.length);
    units.endMention();
    at = index + mention.length;
  }
  units.add(raw.slice(at), at, raw.length);
  return units.finish();
}
