import type { Activity } from 'botbuilder';
import type { Nudge, NudgePoint } from '../../src/nudge.ts';
import type { Answer } from '../../src/vocabulary.ts';
import { ANSWER_LABELS, CONCERNS_INTRODUCED, fitting, OPEN_LABEL } from '../kit/answer-words.ts';
import { foldText } from '../kit/fold-text.ts';
import {
  card,
  line,
  type Action,
  type Card,
  type Element,
  type RichTextBlock,
  type TextRun,
} from './card-elements.ts';

/** UTF-16 units and pieces: Teams takes 28 KB in a card (2026), and a character may take three bytes. */
const LINE = 180;
const PARAGRAPH = 380;
const SAFER = 3_000;
/** Points shown of one message. */
export const POINTS = 4;
const CITATIONS = 4;
const CONCERNS = 4;
const CONCERN = 80;
const ADDRESS = 500;

/** What Teams calls an Adaptive Card. */
export const CARD = 'application/vnd.microsoft.card.adaptive';

/** The nudge as a message with a card. `summary` is what a lock screen may show, so it says nothing of the matter. */
export function renderNudge(nudge: Nudge, link: string | null = null): Partial<Activity> {
  return {
    type: 'message',
    summary: nudge.opening,
    attachments: [{ contentType: CARD, content: renderCard(nudge, link) }],
  };
}

/** The same with a sentence of ours in the card. */
export function renderWordsActivity(words: string): Partial<Activity> {
  return {
    type: 'message',
    summary: words,
    attachments: [{ contentType: CARD, content: renderWords(words) }],
  };
}

/** The nudge as an Adaptive Card; `link` leads to the message, where it is known. */
export function renderCard(nudge: Nudge, link: string | null = null): Card {
  const { key, opening, introduction, points, safer, saferNote, closing, policy, concerns, answers } = nudge;
  const more = points.length - POINTS;
  const body: Element[] = [
    { type: 'TextBlock', text: opening, style: 'heading', weight: 'Bolder', wrap: true },
    ...(introduction === null ? [] : [line(foldText(introduction, PARAGRAPH))]),
    ...points.slice(0, POINTS).map(renderPoint),
    ...(more > 0 ? [line(`And ${more} more of the same kind.`)] : []),
    ...renderSafer(safer),
    ...(saferNote === null ? [] : [line(saferNote)]),
    ...renderConcerns(concerns),
    line(closing, { isSubtle: true }),
    ...(policy === null ? [] : [links([policy])]),
  ];
  return card(opening, body, [
    ...(link === null || link.length > ADDRESS ? [] : [openUrl(link)]),
    ...buttons(key, answers),
  ]);
}

/** A sentence of ours, such as what takes the place of a nudge that was answered: the author's words are not repeated. */
export function renderWords(words: string): Card {
  return card(words, [line(words)]);
}

function openUrl(url: string): Action {
  return { type: 'Action.OpenUrl', title: OPEN_LABEL, url };
}

/** What was noticed: the words, what it means, the guidance. */
export function renderPoint({ noticed, quotes, fits, why, suggestion, guidance }: NudgePoint): Element {
  const words = quotes.map((quote) => `“${foldText(quote, LINE)}”`).join(', ');
  return {
    type: 'Container',
    separator: true,
    items: [
      line(foldText(noticed, LINE), { weight: 'Bolder' }),
      ...(words === '' ? [] : [line(foldText(words, PARAGRAPH), { italic: true })]),
      ...(fits === null ? [] : [line(foldText(fitting(fits), LINE))]),
      line(foldText(`${why} ${suggestion}`, PARAGRAPH)),
      ...(guidance.length === 0 ? [] : [links(guidance.slice(0, CITATIONS))]),
    ],
  };
}

/** In a block of its own, so that it can be marked and copied in one go. */
export function renderSafer(safer: string | null): Element[] {
  if (safer === null || safer.trim() === '') return [];
  const shown = foldText(safer, SAFER);
  const heading = shown === safer ? 'You could say it like this:' : 'You could begin like this:';
  return [line(heading), { type: 'Container', style: 'emphasis', items: [line(shown)] }];
}

/** Where a real concern goes: never so long that Teams would refuse the card as a whole. */
export function renderConcerns(concerns: Nudge['concerns']): Element[] {
  const shown = concerns
    .slice(0, CONCERNS)
    .filter(({ href }) => href.length <= ADDRESS)
    .map(({ label, href }) => ({ label: foldText(label, CONCERN), href }));
  if (shown.length === 0) return [];
  const { inlines, ...block } = links(shown);
  return [{ ...block, inlines: [{ type: 'TextRun', text: `${CONCERNS_INTRODUCED} ` }, ...inlines] }];
}

/** Links in a line. */
export function links(
  paragraphs: readonly { readonly label: string; readonly href: string }[],
): RichTextBlock {
  const runs = paragraphs.flatMap(({ label, href }, index): TextRun[] => [
    ...(index === 0 ? [] : [{ type: 'TextRun', text: '  ·  ' } as const]),
    { type: 'TextRun', text: label, selectAction: { type: 'Action.OpenUrl', url: href, tooltip: label } },
  ]);
  return { type: 'RichTextBlock', spacing: 'Small', inlines: runs };
}

/** Each carries the opaque key of the nudge and nothing else. */
function buttons(nudge: Nudge['key'], answers: readonly Answer[]): Action[] {
  return answers.map((answer) => ({
    type: 'Action.Execute',
    title: ANSWER_LABELS[answer],
    verb: answer,
    data: { nudge },
    associatedInputs: 'none',
  }));
}
