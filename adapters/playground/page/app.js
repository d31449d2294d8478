// The playground's page. Texts only ever become text nodes, never markup.

import { createAsking } from './asking.js';
import { offerExamples } from './examples.js';
import { link, make, underlined } from './make.js';
import { drawReached } from './reached.js';
import { createWords } from './word.js';

const byId = (id) => document.getElementById(id);
const [
  who,
  audience,
  readers,
  welcome,
  list,
  empty,
  chips,
  composer,
  text,
  pictures,
  fault,
  reached,
  replying,
] = 'who audience readers welcome messages empty chips composer text pictures fault reached replying'
  .split(' ')
  .map(byId);

/** Who can read the channel, in the words of its head. */
const READERS = {
  'direct-care': 'The team that looks after a patient at St Elsewhere can read this channel.',
  'clinical-social': 'Clinicians of St Elsewhere can read this channel, among themselves.',
  'whole-organisation': 'Everyone at St Elsewhere can read this channel.',
  'shared-or-public': 'People from outside St Elsewhere can read this channel too.',
};

const state = {
  people: [],
  messages: new Map(),
  nudges: new Map(),
  welcome: null,
  audience: 'whole-organisation',
  thread: null,
  editing: null,
  /** The message to bring into view with the next drawing. */
  toShow: null,
};
let stream;
const { drawWord, drawWelcome } = createWords({ act, showMessage });

function act(what) {
  return send('/playground/acts', JSON.stringify({ as: who.value, ...what }), 'application/json');
}

/** The answer if all went well; else what is wrong is shown, and nothing is given. */
async function send(address, body, type) {
  fault.hidden = true;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  }).catch(() => null);
  if (response?.ok) return response;
  const { error = 'Quiet Word did not answer. Is it still running?' } =
    (await response?.json().catch(() => ({}))) ?? {};
  fault.textContent = error;
  fault.hidden = false;
  return null;
}

/** The ids of the chosen pictures, once all were taken; null if one was not. */
async function upload() {
  const ids = [];
  for (const file of pictures.files) {
    const where = new URLSearchParams({ as: who.value, name: file.name });
    const response = await send(
      `/playground/pictures?${where}`,
      file,
      file.type || 'application/octet-stream',
    );
    if (response === null) return null;
    ids.push((await response.json()).id);
  }
  return ids;
}

/** A picture alone is a message too. */
function settle() {
  text.required = pictures.files.length === 0;
}

function listen() {
  stream?.close();
  stream = new EventSource(`/playground/events?as=${encodeURIComponent(who.value)}`);
  const on = (event, handle) =>
    stream.addEventListener(event, ({ data }) => {
      handle(JSON.parse(data));
      draw();
    });
  on('now', ({ people, messages, nudges, ...now }) => {
    Object.assign(state, { people, welcome: now.welcome, audience: now.audience });
    state.messages = new Map(messages.map((message) => [message.id, message]));
    state.nudges = new Map(nudges.map((shown) => [shown.nudge.key, shown]));
  });
  on('message', (message) => state.messages.set(message.id, message));
  on('deleted', ({ id }) => {
    state.messages.delete(id);
    for (const { nudge } of wordsAbout(id)) state.nudges.delete(nudge.key);
  });
  on('audience', (chosen) => (state.audience = chosen.audience));
  on('welcome', (greeting) => (state.welcome = greeting));
  on('nudge', (shown) => {
    const isNew = !state.nudges.has(shown.nudge.key);
    state.nudges.set(shown.nudge.key, shown);
    if (isNew) state.toShow = shown.about;
  });
}

/** One about its words, perhaps, and one about its pictures. */
const wordsAbout = (id) => [...state.nudges.values()].filter(({ about }) => about === id);

function draw() {
  const messages = [...state.messages.values()];
  list.replaceChildren(...messages.filter(({ thread }) => thread === null).map(drawMessage));
  for (const reply of messages.filter(({ thread }) => thread !== null))
    messageOf(reply.thread)?.querySelector('.replies').append(drawMessage(reply));
  empty.hidden = messages.length > 0;
  audience.value = state.audience;
  if (readers.textContent !== READERS[state.audience]) readers.textContent = READERS[state.audience];
  welcome.replaceChildren(...(state.welcome === null ? [] : [drawWelcome(state.welcome)]));
  drawReached(reached, [...state.nudges.values()].at(-1));
  // A private word that begins below the edge of the window would be missed.
  if (state.toShow !== null) messageOf(state.toShow)?.scrollIntoView({ block: 'start' });
  state.toShow = null;
}

const messageOf = (id) => list.querySelector(`[data-id="${id}"]`);

function drawMessage(message) {
  const item = byId('message-template').content.cloneNode(true).firstElementChild;
  const person = state.people.find(({ id }) => id === message.author);
  const mine = message.author === who.value;
  const shown = wordsAbout(message.id);
  item.dataset.id = message.id;
  item.querySelector('.face').textContent = person.name
    .split(' ')
    .map((part) => part[0])
    .join('');
  item.querySelector('strong').textContent = person.name;
  item.querySelector('.role').textContent = person.role;
  const time = item.querySelector('time');
  time.dateTime = new Date(message.at).toISOString();
  time.textContent = new Date(message.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  item.querySelector('.edited').textContent = message.edited ? '(edited)' : '';
  const body = item.querySelector('.text');
  if (state.editing === message.id) body.replaceWith(drawEditor(message));
  else
    body.append(
      ...underlined(
        message.text,
        shown.flatMap(({ nudge }) => nudge.points.flatMap(({ quotes }) => quotes)),
      ),
    );
  item
    .querySelector('.acts')
    .append(
      ...(message.thread === null ? [link('Reply', () => replyTo(message.id))] : []),
      ...(mine
        ? [
            link('Edit', () => edit(message.id)),
            link('Delete', () => act({ do: 'delete', message: message.id })),
          ]
        : []),
    );
  const files = item.querySelector('.files');
  files.append(...message.files.map((name) => make('li', {}, name)));
  files.hidden = message.files.length === 0;
  item.querySelector('.private').append(...shown.map((each) => drawWord(each, message)));
  return item;
}

function drawEditor(message) {
  const area = make('textarea', { rows: 3, 'aria-label': 'Edit your message' });
  area.value = message.text;
  const save = async () => {
    if (await act({ do: 'edit', message: message.id, text: area.value })) {
      state.editing = null;
      draw();
    }
  };
  const cancel = () => {
    state.editing = null;
    draw();
  };
  queueMicrotask(() => area.focus());
  return make(
    'div',
    { class: 'editor' },
    area,
    make('div', { class: 'acts' }, link('Save', save), link('Cancel', cancel)),
  );
}

/** Brings a message into view, and screen readers to it. */
function showMessage(id) {
  const item = messageOf(id);
  item?.setAttribute('tabindex', '-1');
  item?.scrollIntoView({ block: 'center' });
  item?.focus({ preventScroll: true });
}

function replyTo(id) {
  state.thread = id;
  replying.hidden = id === null;
  text.focus();
}

function edit(id) {
  state.editing = id;
  draw();
}

composer.addEventListener('submit', async (event) => {
  event.preventDefault();
  const ids = await upload();
  if (ids !== null && (await act({ do: 'post', text: text.value, thread: state.thread, pictures: ids }))) {
    text.value = '';
    pictures.value = '';
    settle();
    replyTo(null);
  }
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
pictures.addEventListener('change', settle);
byId('stop-replying').addEventListener('click', () => replyTo(null));
who.addEventListener('change', listen);
createAsking({ byId, send, act });
audience.addEventListener('change', () => act({ do: 'audience', audience: audience.value }));

offerExamples(chips, text);

// The people are known to the server; the first of them is who a visitor is until they choose.
const people = await (await fetch('/playground/people')).json();
who.append(...people.map(({ id, name, role }) => make('option', { value: id }, `${name}, ${role}`)));
listen();
