import type { Activity } from 'botbuilder';
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
import { CARD, links } from './card.ts';
import { card, line, type Card, type Element } from './card-elements.ts';
import { NO_MORE } from './card-welcome.ts';
import { LIFT } from './wire-asked.ts';

/** UTF-16 units and pieces: Teams takes 28 KB in a card (2026). */
const LINE = 400;
const LINES = 6;
const SECTIONS = 8;
const MUTES = 8;
const ADDRESS = 500;

const HOW_TO_CHECK: HomeSection = {
  title: CHECK_FIRST,
  lines: [
    'Write to Quiet Word here, and it answers here. Teams keeps that chat as it keeps any other.',
    'Or choose Quiet Word below the box in which you write, or in the menu of a message of yours: only you see the answer.',
  ],
};

/** The home as a message with a card. */
export function renderHome(view: HomeView): Partial<Activity> {
  const content = renderHomeCard(view);
  return { type: 'message', summary: view.opening, attachments: [{ contentType: CARD, content }] };
}

/** The home as an Adaptive Card. */
export function renderHomeCard({ opening, sections, mutes, isReminded, links: pages }: HomeView): Card {
  const cited = pages.filter(({ href }) => href.length <= ADDRESS);
  return card(
    foldText(opening, LINE),
    [
      line(foldText(opening, LINE), { weight: 'Bolder' }),
      ...[HOW_TO_CHECK, ...sections.slice(0, SECTIONS)].map(renderSection),
      renderMutes(mutes.slice(0, MUTES)),
      line(isReminded ? REMINDED : NOT_REMINDED),
      ...(cited.length === 0 ? [] : [links(cited)]),
    ],
    isReminded ? [{ ...BUTTON, title: NO_MORE_LABEL, verb: NO_MORE, data: { nudge: 'home' } }] : [],
  );
}

const BUTTON = { type: 'Action.Execute', associatedInputs: 'none' } as const;

function renderSection({ title, lines }: HomeSection): Element {
  return {
    type: 'Container',
    separator: true,
    items: [
      line(foldText(title, LINE), { weight: 'Bolder' }),
      ...lines.slice(0, LINES).map((each) => line(foldText(each, LINE))),
    ],
  };
}

function renderMutes(mutes: readonly OwnMute[]): Element {
  const each = mutes.flatMap(({ id, title, until }): Element[] => {
    const words = `${foldText(title, LINE)}, ${untilDay(until)}`;
    const lift = { ...BUTTON, title: LIFT_LABEL, verb: LIFT, data: { mute: id } };
    return [line(words), { type: 'ActionSet', actions: [lift] }];
  });
  return {
    type: 'Container',
    separator: true,
    items: [line(YOUR_MUTES, { weight: 'Bolder' }), ...(each.length === 0 ? [line(NOTHING_MUTED)] : each)],
  };
}
