// What somebody asks of Quiet Word itself: a draft checked, and what there is to know. Texts only ever become text nodes.

import { make, page } from './make.js';
import { drawConcerns, drawPoint, drawSafer } from './points.js';

const CHECK_FIRST = 'Write below and press “Check my draft”: only you see the answer, and nothing is posted.';
const REMINDED = 'Welcomes and reminders come to you, a quarter apart at the least.';
const NOT_REMINDED = 'You asked for no more welcomes or reminders, so none come.';
const NOTHING_MUTED = 'Nothing is muted for you now.';

/** Brings the button that checks a draft and the panel "What is this?" to life, with what the page draws by already. */
export function createAsking({ byId, send, act }) {
  const [who, text, pictures, advice, panel, home] = [
    'who',
    'text',
    'pictures',
    'advice',
    'home-panel',
    'home',
  ].map(byId);

  async function check() {
    const draft = { as: who.value, text: text.value, hasPictures: pictures.files.length > 0 };
    const response = await send('/playground/drafts', JSON.stringify(draft), 'application/json');
    if (response !== null) advice.replaceChildren(drawAdvice(await response.json()));
  }

  const forget = () => advice.replaceChildren();

  function drawAdvice({ opening, points, safer, saferNote, notes, concerns, closing, policy }) {
    return make(
      'section',
      { class: 'word', 'aria-label': 'About your draft' },
      make('p', { class: 'only-you' }, 'Quiet Word · only you can see this'),
      make('p', { class: 'opening' }, opening),
      ...points.map(drawPoint),
      safer === null ? null : drawSafer(safer, ['Use it in my draft', () => useInDraft(safer)]),
      saferNote === null ? null : make('p', {}, saferNote),
      ...notes.map((note) => make('p', {}, note)),
      drawConcerns(concerns),
      policy === null ? null : page(policy),
      make('p', { class: 'choice' }, closing),
    );
  }

  function useInDraft(safer) {
    text.value = safer;
    forget();
    text.focus();
  }

  async function showHome() {
    if (!panel.open) return;
    const response = await fetch(`/playground/home?as=${encodeURIComponent(who.value)}`).catch(() => null);
    if (response?.ok) home.replaceChildren(...drawHome(await response.json()));
  }

  function drawHome({ opening, sections, mutes, isReminded, links }) {
    const after = (what) => async () => {
      if (await act(what)) await showHome();
    };
    const button = (label, what) =>
      make('div', { class: 'row' }, make('button', { type: 'button', onclick: after(what) }, label));
    const until = (time) =>
      new Date(time).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
    return [
      make('p', { class: 'opening' }, opening),
      make('h3', {}, 'Check a draft first'),
      make('p', {}, CHECK_FIRST),
      ...sections.flatMap(({ title, lines }) => [
        make('h3', {}, title),
        ...lines.map((line) => make('p', {}, line)),
      ]),
      make('h3', {}, 'What you muted'),
      ...(mutes.length === 0 ? [make('p', {}, NOTHING_MUTED)] : []),
      ...mutes.flatMap(({ id, title, until: time }) => [
        make('p', {}, `${title}, until ${until(time)}`),
        button('Hear of it again', { do: 'unmute', mute: id }),
      ]),
      make('p', {}, isReminded ? REMINDED : NOT_REMINDED),
      isReminded ? button('No more reminders', { do: 'no-more' }) : '',
      ...links.map(page),
      page({ label: 'What it reads and keeps, in a page', href: '/about' }),
    ];
  }

  byId('check').addEventListener('click', check);
  text.addEventListener('input', forget);
  byId('composer').addEventListener('submit', forget);
  who.addEventListener('change', forget);
  who.addEventListener('change', showHome);
  panel.addEventListener('toggle', showHome);
}
