import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  RichTextBlock,
  SectionBlock,
} from '@slack/types';
import type { Nudge, NudgePoint } from '../../src/nudge.ts';
import type { Answer } from '../../src/vocabulary.ts';
import { ANSWER_LABELS, CONCERNS_INTRODUCED, fitting, OPEN_LABEL } from '../kit/answer-words.ts';
import { foldText, pieces } from '../kit/fold-text.ts';

/** A message of ours, ready for Slack. `text` is what a lock screen may show, so it says nothing of the matter. */
export interface Rendered {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Slack takes 150 characters in a header, 3,000 in a section, and 50 blocks (2026). */
const HEADING = 150;
const LINE = 300;
const PARAGRAPH = 2_400;
/** Points shown of one message. */
export const POINTS = 6;
const CITATIONS = 4;
const CONCERNS = 4;
const CONCERN = 80;
const CONCERN_LINK = 650;
/** Between the links of a line. */
export const DOT = '  ·  ';
const SAFER_PIECE = 2_500;
const SAFER_PIECES = 4;

/** The nudge in Block Kit; `permalink` leads to the message, where it is known. */
export function renderNudge(nudge: Nudge, permalink: string | null): Rendered {
  const more = nudge.points.length - POINTS;
  return {
    text: nudge.opening,
    blocks: [
      header(nudge.opening),
      ...(nudge.introduction === null ? [] : [section(fold(nudge.introduction, PARAGRAPH))]),
      ...nudge.points.slice(0, POINTS).flatMap(renderPoint),
      ...(more > 0 ? [section(`And ${more} more things were noticed.`)] : []),
      ...renderSafer(nudge.safer),
      ...(nudge.saferNote === null ? [] : [section(fold(nudge.saferNote, LINE))]),
      ...renderConcerns(nudge.concerns),
      context([escape(nudge.closing), ...(nudge.policy === null ? [] : [cite(nudge.policy)])].join(DOT)),
      buttons(nudge, permalink),
    ],
  };
}

/** A sentence of ours, such as what takes the place of a nudge that was answered: the author's words are not repeated. */
export function renderWords(words: string): Rendered {
  return { text: words, blocks: [section(words)] };
}

/** What was noticed: the words, what it means, the guidance. */
export function renderPoint({ noticed, quotes, fits, why, suggestion, guidance }: NudgePoint): KnownBlock[] {
  const words = quotes.map((quote) => `“${foldText(quote, LINE)}”`).join(', ');
  const head = [`*${fold(noticed, LINE)}*`, fold(words, PARAGRAPH)];
  const body = [fold(fitting(fits), LINE), fold(`${why} ${suggestion}`, PARAGRAPH)];
  const cited = guidance.slice(0, CITATIONS).map(cite).join(DOT);
  return [section(lines(head)), section(lines(body)), ...(cited === '' ? [] : [context(cited)])];
}

/** At most `limit` characters after escaping, which may make five of one. */
export function fold(text: string, limit: number): string {
  let folded = escape(foldText(text, limit));
  for (let length = limit; folded.length > limit; folded = escape(foldText(text, length)))
    length = Math.floor(length / 2);
  return folded;
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n');
}

/** Where a real concern goes: never so long that Slack would refuse the word as a whole. */
export function renderConcerns(concerns: Nudge['concerns']): ContextBlock[] {
  const links = concerns
    .slice(0, CONCERNS)
    .map(({ label, href }) => cite({ label: foldText(label, CONCERN), href }))
    .filter((each) => each.length <= CONCERN_LINK);
  return links.length === 0 ? [] : [context(`${CONCERNS_INTRODUCED} ${links.join(DOT)}`)];
}

/** In a code block, because that is copied as it stands. */
export function renderSafer(safer: string | null): (SectionBlock | RichTextBlock)[] {
  if (safer === null || safer.trim() === '') return [];
  const parts = pieces(safer, SAFER_PIECE);
  const shown = parts.slice(0, SAFER_PIECES);
  const heading = parts.length > shown.length ? 'You could begin like this:' : 'You could say it like this:';
  return [section(heading), ...shown.map(preformatted)];
}

function preformatted(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  };
}

/** Each carries the opaque key of the nudge and nothing else; the first is a plain link. */
function buttons({ key, answers }: Nudge, permalink: string | null): ActionsBlock {
  const open: Button[] =
    permalink === null
      ? []
      : [
          {
            type: 'button',
            action_id: 'open',
            text: { type: 'plain_text', text: OPEN_LABEL },
            url: permalink,
          },
        ];
  const button = (answer: Answer): Button => ({
    type: 'button',
    action_id: answer,
    text: { type: 'plain_text', text: ANSWER_LABELS[answer] },
    value: key,
  });
  return { type: 'actions', elements: [...open, ...answers.map(button)] };
}

/** A heading that screen readers can jump to, of at most 150 characters. */
function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: foldText(text, HEADING), emoji: false } };
}

/** A block of text, of at most 3,000 characters. */
export function section(mrkdwn: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: mrkdwn, verbatim: true } };
}

/** Small print. */
export function context(mrkdwn: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn, verbatim: true }] };
}

/** A link whose words are its label. */
export function cite({ label, href }: NudgePoint['guidance'][number]): string {
  return link(label, href);
}

function link(label: string, address: string): string {
  return `<${escape(address).replaceAll('|', '%7C')}|${escape(label).replaceAll('|', '/')}>`;
}

/** Slack's three entities; without them an author's "<!channel>" would ring for everyone. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
