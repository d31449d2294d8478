import type { Advice } from '../../src/draft.ts';
import {
  cite,
  context,
  DOT,
  escape,
  fold,
  POINTS,
  renderConcerns,
  renderPoint,
  renderSafer,
  section,
  type Rendered,
} from './render.ts';

const LINE = 300;

/** Advice about a draft in Block Kit. It has no buttons: nothing of it is counted. */
export function renderAdvice(advice: Advice): Rendered {
  const { opening, points, safer, saferNote, notes, concerns, closing, policy } = advice;
  const more = points.length - POINTS;
  return {
    text: opening,
    blocks: [
      section(`*${escape(opening)}*`),
      ...points.slice(0, POINTS).flatMap(renderPoint),
      ...(more > 0 ? [section(`And ${more} more things were noticed.`)] : []),
      ...renderSafer(safer),
      ...(saferNote === null ? [] : [section(fold(saferNote, LINE))]),
      ...notes.map((note) => section(fold(note, LINE))),
      ...renderConcerns(concerns),
      context([escape(closing), ...(policy === null ? [] : [cite(policy)])].join(DOT)),
    ],
  };
}
