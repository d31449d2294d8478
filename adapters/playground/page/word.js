// A private word and a welcome, as only one person sees them.

import { make, page } from './make.js';
import { drawConcerns, drawPoint, drawSafer } from './points.js';

const ANSWERS = [
  ['not-a-patient', 'Not a real patient'],
  ['consented', 'The patient agreed'],
  ['wrong', 'This flag is wrong'],
  ['muted', 'Not this here for a week'],
];
const ANSWERED = 'Thank you. That was counted, without your name.';
const MUTED = 'Thank you. You will hear no more of this in this channel for a week.';
const EDITED = 'Thank you for the edit. There is nothing more to do here.';
const NO_MORE_THANKS =
  'Thank you. There will be no more welcomes or reminders. A private word about a message of yours may still come.';

/** What draws words, with what the page does by already. */
export function createWords({ act, showMessage }) {
  function drawWord({ nudge, answer, ending }, message) {
    const onlyYou = make('p', { class: 'only-you' }, 'Quiet Word · only you can see this');
    if (ending !== null)
      return make(
        'section',
        { class: 'word', 'aria-label': 'Quiet Word' },
        onlyYou,
        make('p', { role: 'status' }, EDITED),
      );
    return make(
      'section',
      { class: 'word', 'aria-label': 'Quiet Word' },
      onlyYou,
      make('p', { class: 'opening', role: 'heading', 'aria-level': '3' }, nudge.opening),
      nudge.introduction === null ? null : make('p', {}, nudge.introduction),
      ...nudge.points.map(drawPoint),
      nudge.safer === null ? null : drawSaferOf(message, nudge.safer),
      nudge.saferNote === null ? null : make('p', {}, nudge.saferNote),
      drawConcerns(nudge.concerns),
      nudge.policy === null
        ? null
        : make('a', { href: nudge.policy.href, rel: 'noreferrer' }, nudge.policy.label),
      make('p', { class: 'choice' }, nudge.closing),
      answer === null
        ? drawAnswers(nudge, message.id)
        : make('p', { class: 'choice', role: 'status' }, answer === 'muted' ? MUTED : ANSWERED),
    );
  }

  /** What somebody is told who is here for the first time; once answered it says so. */
  function drawWelcome({ welcome: { opening, point, policy, closing }, answer }) {
    const onlyYou = make('p', { class: 'only-you' }, 'Welcome · only you can see this');
    const section = (...children) =>
      make('section', { class: 'word', 'aria-label': 'Welcome' }, onlyYou, ...children);
    if (answer !== null) return section(make('p', { role: 'status' }, NO_MORE_THANKS));
    const guidance = point.guidance.map(page);
    return section(
      make('p', { class: 'opening' }, opening),
      make('p', {}, point.noticed),
      make('p', {}, point.why),
      make('p', {}, point.suggestion),
      policy === null ? null : make('a', { href: policy.href, rel: 'noreferrer' }, policy.label),
      make('div', { class: 'guidance' }, make('details', {}, make('summary', {}, 'Guidance'), ...guidance)),
      make('p', { class: 'choice' }, closing),
      make(
        'div',
        { class: 'row' },
        make('button', { type: 'button', onclick: () => act({ do: 'no-more' }) }, 'No more of these'),
      ),
    );
  }

  function drawSaferOf(message, safer) {
    const use = () => act({ do: 'edit', message: message.id, text: safer });
    const copy = () => navigator.clipboard.writeText(safer);
    return drawSafer(safer, ['Use this wording', use], ['Copy it', copy]);
  }

  function drawAnswers(nudge, about) {
    const buttons = ANSWERS.filter(([answer]) => nudge.answers.includes(answer)).map(([answer, label]) =>
      make(
        'button',
        { type: 'button', onclick: () => act({ do: 'answer', nudge: nudge.key, answer }) },
        label,
      ),
    );
    const open = make('button', { type: 'button', onclick: () => showMessage(about) }, 'Open my message');
    return make('div', { class: 'row', role: 'group', 'aria-label': 'Answer' }, open, ...buttons);
  }

  return { drawWord, drawWelcome };
}
