import type { Activity } from 'botbuilder';
import type { Welcome } from '../../src/welcome.ts';
import { NO_MORE_LABEL } from '../kit/answer-words.ts';
import { foldText } from '../kit/fold-text.ts';
import { links } from './card.ts';
import { card, line, type Card } from './card-elements.ts';

/** What the one button of a welcome is called. */
export const NO_MORE = 'no-more';

const PARAGRAPH = 900;
const CITATIONS = 4;
const CARD = 'application/vnd.microsoft.card.adaptive';

/** The welcome as a message with a card. */
export function renderWelcome(welcome: Welcome): Partial<Activity> {
  return {
    type: 'message',
    summary: welcome.opening,
    attachments: [{ contentType: CARD, content: renderWelcomeCard(welcome) }],
  };
}

/** The welcome as an Adaptive Card. */
export function renderWelcomeCard({ key, opening, point, policy, closing }: Welcome): Card {
  const guidance = point.guidance.slice(0, CITATIONS);
  return card(
    opening,
    [
      { type: 'TextBlock', text: opening, style: 'heading', weight: 'Bolder', wrap: true },
      line(foldText(point.noticed, PARAGRAPH)),
      line(foldText(`${point.why} ${point.suggestion}`, PARAGRAPH)),
      ...(policy === null ? [] : [links([policy])]),
      ...(guidance.length === 0 ? [] : [links(guidance)]),
      line(closing, { isSubtle: true }),
    ],
    [
      {
        type: 'Action.Execute',
        title: NO_MORE_LABEL,
        verb: NO_MORE,
        data: { nudge: key },
        associatedInputs: 'none',
      },
    ],
  );
}
