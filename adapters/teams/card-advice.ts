import type { Activity } from 'botbuilder';
import type { Advice } from '../../src/draft.ts';
import { foldText } from '../kit/fold-text.ts';
import { CARD, links, POINTS, renderConcerns, renderPoint, renderSafer } from './card.ts';
import { card, line, type Card, type Element, type Submit } from './card-elements.ts';

const NOTE = 380;
const TITLE = 'Check with Quiet Word';
const FIELD = 'What you would like to post';
const EXPLAINED = 'Only you see the answer. Nothing of it is kept or counted, and it is not posted.';

/** The reply to an invoke that shows a dialog. */
export interface DialogAnswer {
  readonly task: {
    readonly type: 'continue';
    readonly value: {
      readonly title: string;
      readonly width: 'medium';
      readonly height: 'medium';
      readonly card: { readonly contentType: string; readonly content: Card<Submit> };
    };
  };
}

/** Advice about a draft as a message with a card. */
export function renderAdvice(advice: Advice): Partial<Activity> {
  const content = card(advice.opening, elementsOf(advice));
  return { type: 'message', summary: advice.opening, attachments: [{ contentType: CARD, content }] };
}

/** The dialog in which drafts are checked: what was said of the last, if there was one, and room for the next. */
export function renderDialog(advice: Advice | null): DialogAnswer {
  const field: Element = {
    type: 'Input.Text',
    id: 'text',
    label: FIELD,
    placeholder: EXPLAINED,
    isMultiline: true,
  };
  const body = advice === null ? [line(EXPLAINED), field] : [...elementsOf(advice), field];
  return dialog(card(TITLE, body, [{ type: 'Action.Submit', title: 'Check' }]));
}

/** A dialog that says one thing. */
export function renderOneThing(words: string): DialogAnswer {
  return dialog(card(words, [line(words)]));
}

function dialog(content: Card<Submit>): DialogAnswer {
  const shown = { contentType: CARD, content };
  return {
    task: { type: 'continue', value: { title: TITLE, width: 'medium', height: 'medium', card: shown } },
  };
}

function elementsOf(advice: Advice): Element[] {
  const { opening, points, safer, saferNote, notes, concerns, closing, policy } = advice;
  const more = points.length - POINTS;
  return [
    { type: 'TextBlock', text: opening, style: 'heading', weight: 'Bolder', wrap: true },
    ...points.slice(0, POINTS).map(renderPoint),
    ...(more > 0 ? [line(`And ${more} more of the same kind.`)] : []),
    ...renderSafer(safer),
    ...(saferNote === null ? [] : [line(saferNote)]),
    ...notes.map((note) => line(foldText(note, NOTE))),
    ...renderConcerns(concerns),
    line(closing, { isSubtle: true }),
    ...(policy === null ? [] : [links([policy])]),
  ];
}
