// How Quiet Word came to what it says.

import { make } from './make.js';

/** The steps that led to the latest word, into a place of the page; undefined where none came yet. */
export function drawReached(place, latest) {
  if (latest === undefined) {
    place.replaceChildren(
      make(
        'p',
        {},
        'Post a message as yourself. If it earns a private word, the steps that led to it stand here.',
      ),
    );
    return;
  }
  place.replaceChildren(...latest.nudge.points.map(drawReason));
}

function drawReason({ rule, severity, quotes, fits, reckoning }) {
  const facts = [
    ['rule', rule],
    ['severity', severity],
    ...(quotes.length === 0 ? [] : [['words', quotes.map((quote) => `“${quote}”`).join(', ')]]),
    ['counted', `${rule}, nudged, this week`],
  ];
  return make(
    'div',
    {},
    make('dl', {}, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])),
    reckoning.length === 0 ? null : drawReckoning(fits, reckoning),
  );
}

function drawReckoning(fits, steps) {
  const rows = steps.map(({ label, value, source }) =>
    make(
      'tr',
      {},
      make(
        'td',
        {},
        value > 1 ? Math.round(value).toLocaleString('en-GB') : `× ${Number(value.toPrecision(2))}`,
      ),
      make('td', {}, label, make('span', { class: 'source' }, source)),
    ),
  );
  return make('table', {}, make('caption', {}, `How many fit: ${fits}`), make('tbody', {}, ...rows));
}
