import type { Button, HeaderBlock, HomeView as SlackHomeView, KnownBlock, SectionBlock } from '@slack/types';
import type { HomeSection, HomeView, OwnMute } from '../../src/home.ts';
import {
  CHECK_FIRST,
  LIFT_LABEL,
  NOT_REMINDED,
  NOTHING_MUTED,
  REMINDED,
  untilDay,
  YOUR_MUTES,
} from '../kit/asking-words.ts';
import { NO_MORE_LABEL } from '../kit/answer-words.ts';
import { foldText } from '../kit/fold-text.ts';
import { NO_MORE } from './render-welcome.ts';
import { cite, context, DOT, escape, fold, section, type Rendered } from './render.ts';

/** What the button of a mute is called. */
export const LIFT = 'lift-mute';
/** What people type to have a draft checked. */
export const COMMAND = '/quietword';

/** Slack takes 3,000 characters in a section, 150 in a heading and 50 blocks in a message (2026). */
const PARAGRAPH = 2_500;
const TITLE = 150;
const LINK = 650;
const MUTES = 15;

const HOW_TO_CHECK: HomeSection = {
  title: CHECK_FIRST,
  lines: [
    `Type ${COMMAND} check and your words wherever you are: only you see the answer, and the words are not posted.`,
    'Or send them to Quiet Word as a direct message. Slack keeps that message as it keeps any other, until you delete it.',
    'Of a message that you posted already, choose “Check with Quiet Word” from its menu.',
  ],
};

/** The home as the tab that Slack shows. */
export function renderHome(view: HomeView): SlackHomeView {
  return { type: 'home', blocks: blocksOf(view) };
}

/** The home as a message, for whoever asks for help. */
export function renderHelp(view: HomeView): Rendered {
  return { text: view.opening, blocks: blocksOf(view) };
}

function blocksOf({ opening, sections, mutes, isReminded, links }: HomeView): KnownBlock[] {
  const cited = links.map(cite).filter((each) => each.length <= LINK);
  return [
    section(`*${fold(opening, PARAGRAPH)}*`),
    ...[HOW_TO_CHECK, ...sections].flatMap(({ title, lines }) => [
      heading(title),
      section(fold(lines.join('\n'), PARAGRAPH)),
    ]),
    heading(YOUR_MUTES),
    ...(mutes.length === 0 ? [section(NOTHING_MUTED)] : mutes.slice(0, MUTES).map(renderMute)),
    isReminded ? withButton(REMINDED, NO_MORE_LABEL, NO_MORE, 'home') : section(NOT_REMINDED),
    ...(cited.length === 0 ? [] : [context(cited.join(DOT))]),
  ];
}

function heading(title: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: foldText(title, TITLE), emoji: false } };
}

function renderMute({ id, title, until }: OwnMute): SectionBlock {
  return withButton(`${title}, ${untilDay(until)}`, LIFT_LABEL, LIFT, id);
}

function withButton(words: string, label: string, action: string, value: string): SectionBlock {
  const accessory: Button = {
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: label },
    value,
    accessibility_label: foldText(`${label}: ${words}`, 75),
  };
  return { ...section(escape(foldText(words, 500))), accessory };
}
