// What the page is made of. Texts only ever become text nodes, never markup.

/** Makes an element; children that are strings become text. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button that looks like a link. */
export const link = (label, onclick) => make('button', { type: 'button', class: 'link', onclick }, label);

/** A page that opens beside this one. */
export const page = ({ label, href }) => make('a', { href, target: '_blank', rel: 'noreferrer' }, label);

/** The text with each quote underlined where it first stands. */
export function underlined(whole, quotes) {
  const spans = quotes
    .map((quote) => [whole.indexOf(quote), quote.length])
    .filter(([start, length]) => start >= 0 && length > 0)
    .sort(([a], [b]) => a - b);
  const parts = [];
  let at = 0;
  for (const [start, length] of spans) {
    if (start < at) continue;
    parts.push(whole.slice(at, start), make('mark', {}, whole.slice(start, start + length)));
    at = start + length;
  }
  return [...parts, whole.slice(at)];
}
