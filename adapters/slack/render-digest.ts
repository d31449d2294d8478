import type { KnownBlock } from '@slack/types';
import type { Digest } from '../../src/digest.ts';
import { foldText } from '../kit/fold-text.ts';
import { cite, context, DOT, escape, fold, section, type Rendered } from './render.ts';

/** Slack takes 3,000 characters in a section and 150 in a heading (2026). */
const PARAGRAPH = 2_500;
const TITLE = 150;
const FACTS = 10;

/** The digest as a message for everybody in a channel. */
export function renderDigest({ title, facts, teaching, note, more }: Digest): Rendered {
  const lines = facts.slice(0, FACTS).map(({ what, said }) => `*${escape(what)}*: ${escape(said)}`);
  const cited = [teaching.guidance, more].flatMap((page) => (page === null ? [] : [cite(page)]));
  const blocks: KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: foldText(title, TITLE), emoji: false } },
    section(foldText(lines.join('\n'), PARAGRAPH)),
    section(`*${fold(teaching.heading, PARAGRAPH / 5)}*\n${fold(teaching.words.join(' '), PARAGRAPH)}`),
    ...(cited.length === 0 ? [] : [context(cited.join(DOT))]),
    context(escape(foldText(note, PARAGRAPH))),
  ];
  return { text: foldText(title, TITLE), blocks };
}
