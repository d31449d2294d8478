// What is said of a message or a draft: what was noticed, why it matters, where a concern goes.

import { make, page } from './make.js';

/** What was noticed, why it matters and what can be done. */
export function drawPoint({ noticed, why, fits, guidance, suggestion }) {
  const [first, ...others] = guidance.map(page);
  return make(
    'div',
    {},
    make('p', {}, make('strong', {}, noticed), fits === null ? '' : ` It fits ${fits}.`),
    make('p', {}, why),
    make('p', {}, suggestion),
    make(
      'div',
      { class: 'guidance' },
      first,
      others.length === 0 ? null : make('details', {}, make('summary', {}, 'Also in'), ...others),
    ),
  );
}

/** Where a real concern goes, in one line. */
export function drawConcerns(concerns) {
  const links = concerns.flatMap(({ label, href }, index) => [
    index === 0 ? ' ' : ' · ',
    make('a', { href, rel: 'noreferrer' }, label),
  ]);
  return concerns.length === 0 ? null : make('p', {}, 'Where a concern can be raised:', ...links);
}

/** A safer wording, with the buttons that do something with it: [label, what it does], the first of them the one to press. */
export function drawSafer(safer, [label, use], ...others) {
  return make(
    'div',
    {},
    make('p', {}, 'A safer wording:'),
    make('blockquote', { dir: 'auto' }, safer),
    make(
      'div',
      { class: 'row' },
      make('button', { type: 'button', class: 'primary', onclick: use }, label),
      ...others.map(([other, onclick]) => make('button', { type: 'button', onclick }, other)),
    ),
  );
}
