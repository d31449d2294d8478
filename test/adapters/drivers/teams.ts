import type { Card } from '../../../adapters/teams/card-elements.ts';
import { after, AUTHOR, OTHER, press, said } from '../teams/payloads.ts';
import { openTenant } from '../teams/tenant.ts';
import type { Driver, Word } from './driver.ts';

/** Teams with genuine tokens, and the Bot Connector on loopback. */
export async function openTeamsDriver(): Promise<Driver> {
  const tenant = await openTenant();
  const { connector } = tenant;
  const messages = new Map<string, Record<string, unknown>>();
  const replaced = new Map<number, Card>();
  const posts = () => connector.sent.filter(({ inPlaceOf }) => inPlaceOf === undefined);
  const cardOf = (sent: (typeof connector.sent)[number]) => sent.activity.attachments![0]!.content;
  const now = (place: number): Card => {
    const post = posts()[place]!;
    const id = `activity-${String(connector.sent.indexOf(post) + 1)}`;
    const changed = connector.sent.findLast(({ inPlaceOf }) => inPlaceOf === id);
    return replaced.get(place) ?? cardOf(changed ?? post);
  };
  const known = (id: string) => messages.get(id)!;

  return {
    ...tenant,
    async say(text, ago = 0) {
      const message = said({ text, timestamp: new Date(Date.now() - ago).toISOString() });
      const id = String(message['id']);
      messages.set(id, message);
      await tenant.post(message);
      return id;
    },
    async redeliver(id) {
      await tenant.post(known(id));
    },
    async edit(id, text) {
      await tenant.post(after(known(id), 'messageUpdate', 'editMessage', { text }));
      messages.set(id, { ...known(id), text });
    },
    // Teams tells of a preview as of an edit.
    async decorate(id) {
      await tenant.post(after(known(id), 'messageUpdate', 'editMessage'));
    },
    async remove(id) {
      await tenant.post(after(known(id), 'messageDelete', 'softDeleteMessage', { text: undefined }));
    },
    words: async () => posts().map((_, place) => wordOf(now(place))),
    shownToOthers: () => connector.sent.filter(({ seenBy }) => seenBy !== AUTHOR).length,
    async press(word, answer, who = 'author') {
      const key = word === null ? 'of-before-a-restart' : tenant.keyOf(posts()[word]);
      const from = { id: who === 'author' ? AUTHOR : OTHER };
      const { status, body } = await tenant.post(press(key, answer, { from }));
      if (status !== 200) throw new Error(`Whoever pressed the button was answered ${String(status)}.`);
      const told = JSON.parse(body) as { statusCode: number; value: Card & { message?: string } };
      if (told.statusCode === 200 && word !== null) replaced.set(word, told.value);
      return told.value.message ?? JSON.stringify(told.value);
    },
    limitRate: (retryAfter) => connector.mishap('send', { status: 429, retryAfter }),
    block: () => connector.mishap('send', { status: 403, code: 'MessageWritesBlocked' }),
  };
}

function wordOf(card: Card): Word {
  const actions = card.actions ?? [];
  return {
    text: JSON.stringify(card),
    isOpen: actions.length > 0,
    carried: actions.flatMap((action) =>
      action.type === 'Action.Execute' ? Object.values(action.data) : [],
    ),
  };
}
