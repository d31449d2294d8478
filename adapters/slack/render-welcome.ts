import type { Welcome } from '../../src/welcome.ts';
import { NO_MORE_LABEL } from '../kit/answer-words.ts';
import { cite, context, escape, fold, section, type Rendered } from './render.ts';

/** What the one button of a welcome is called. */
export const NO_MORE = 'no-more';

/** Slack takes 3,000 characters in a section (2026). */
const PARAGRAPH = 900;
const CITATIONS = 4;
const DOT = '  ·  ';

/** The welcome in Block Kit. */
export function renderWelcome({ key, opening, point, policy, closing }: Welcome): Rendered {
  const cited = point.guidance.slice(0, CITATIONS).map(cite).join(DOT);
  return {
    text: opening,
    blocks: [
      section(`*${escape(opening)}*`),
      section(fold(point.noticed, PARAGRAPH)),
      section(fold(`${point.why} ${point.suggestion}`, PARAGRAPH)),
      ...(policy === null ? [] : [section(cite(policy))]),
      ...(cited === '' ? [] : [context(cited)]),
      context(escape(closing)),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: NO_MORE,
            text: { type: 'plain_text', text: NO_MORE_LABEL },
            value: key,
          },
        ],
      },
    ],
  };
}
