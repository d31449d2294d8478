import { BOT } from './fake-connector.ts';
import { TENANT } from './issuer.ts';

export const AUTHOR = '29:author-of-the-message';
export const OTHER = '29:somebody-else';
export const CHANNEL = '19:ward-seven@thread.tacv2';

export type Fields = Readonly<Record<string, unknown>>;

let last = 0;
/** The id of a message, as Teams makes them: a time. */
export const freshId = (): string => String((last = Math.max(last + 1, Date.now())));

/** A post in a channel. */
export function said(fields: Fields = {}): Record<string, unknown> {
  const id = freshId();
  return {
    type: 'message',
    id,
    timestamp: new Date(Number(id)).toISOString(),
    channelId: 'msteams',
    from: { id: AUTHOR, name: 'Anna Author', aadObjectId: 'aad-anna' },
    recipient: { id: BOT, name: 'Quiet Word' },
    conversation: {
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
      id: `${CHANNEL};messageid=${id}`,
    },
    textFormat: 'plain',
    text: 'good morning',
    attachments: [],
    channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, channel: { id: CHANNEL } },
    ...fields,
  };
}

/** The same post, changed or deleted. */
export function after(
  message: Record<string, unknown>,
  type: 'messageUpdate' | 'messageDelete',
  eventType: string,
  fields: Fields = {},
): Record<string, unknown> {
  const data = message['channelData'] as Fields;
  return {
    ...message,
    type,
    timestamp: new Date(Number(freshId())).toISOString(),
    channelData: { ...data, eventType },
    ...fields,
  };
}

/** A press of a button in the 1:1 conversation. */
export function press(nudge: string, verb = 'wrong', fields: Fields = {}): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: freshId(),
    channelId: 'msteams',
    from: { id: AUTHOR, name: 'Anna Author' },
    recipient: { id: BOT },
    conversation: { conversationType: 'personal', tenantId: TENANT, id: 'a:1-to-1-0' },
    channelData: { tenant: { id: TENANT } },
    value: { action: { type: 'Action.Execute', verb, data: { nudge } }, trigger: 'manual' },
    ...fields,
  };
}

/** The 1:1 conversation of the author with the bot. */
const OWN_CHAT = { conversationType: 'personal', tenantId: TENANT, id: 'a:1-to-1-0' };

/** Somebody writes to the bot itself. */
export function toBot(text: string, fields: Fields = {}): Record<string, unknown> {
  return said({ text, conversation: OWN_CHAT, channelData: { tenant: { id: TENANT } }, ...fields });
}

/** Somebody opens the dialog below the box in which they write, or sends what they typed into it. */
export function dialog(step: 'fetchTask' | 'submitAction', value: Fields, fields: Fields = {}) {
  return said({
    type: 'invoke',
    name: `composeExtension/${step}`,
    value: { commandId: 'checkDraft', commandContext: 'compose', ...value },
    text: undefined,
    ...fields,
  });
}

/** Somebody installs the bot for themself. */
export function installed(fields: Fields = {}): Record<string, unknown> {
  const place = { conversation: OWN_CHAT, channelData: { tenant: { id: TENANT } }, text: undefined };
  return said({ type: 'installationUpdate', action: 'add', ...place, ...fields });
}
