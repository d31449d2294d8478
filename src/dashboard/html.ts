declare const safe: unique symbol;
/** Markup that is safe to show: made by `html` only. */
export interface Html {
  readonly [safe]: true;
  readonly markup: string;
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
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = pieces[0]!;
  parts.forEach((part, index) => (markup += markupOf(part) + pieces[index + 1]!));
  return { markup } as Html;
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}
