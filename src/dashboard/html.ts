declare const safe: unique symbol;
/** Markup that is safe to show: made by `markup` only. */
export interface Html {
  readonly [safe]: true;
  readonly text: string;
}

type Part = Html | string | number | null | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template: whatever is put into it is shown as the text that it is, unless it is markup of ours. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = pieces[0]!;
  parts.forEach((part, index) => (text += textOf(part) + pieces[index + 1]!));
  return { text } as Html;
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  if (typeof part === 'number') return String(part);
  if ('text' in part) return part.text;
  return part.map(({ text }) => text).join('');
}
