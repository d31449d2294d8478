import { directOf, TEAM } from './fake-slack.ts';

export const AUTHOR = 'U0AUTHOR01';
export const CHANNEL = 'C0WARD0001';

let counter = 0;
/** A fresh timestamp, as Slack numbers messages: the second, and a number within it. */
export const freshTs = () => `${String(Math.floor(Date.now() / 1000))}.${String(++counter).padStart(6, '0')}`;
const freshEventId = () => `Ev${String(++counter).padStart(8, '0')}`;

export interface Said {
  readonly text?: string;
  readonly ts?: string;
  readonly user?: string | undefined;
  readonly channel?: string;
  readonly [field: string]: unknown;
}

/** A message event as Slack sends it; any field can be replaced. */
export function messageEvent({ text = 'good morning', ...fields }: Said = {}): Record<string, unknown> {
  const ts = freshTs();
  return {
    type: 'message',
    channel: CHANNEL,
    channel_type: 'channel',
    user: AUTHOR,
    team: TEAM,
    text,
    blocks: [{ type: 'rich_text', elements: [] }],
    ts,
    event_ts: ts,
    ...fields,
  };
}

/** The envelope around an event. */
export function callback(event: Record<string, unknown>, fields: Record<string, unknown> = {}) {
  return {
    type: 'event_callback',
    token: 'unused',
    team_id: TEAM,
    context_team_id: TEAM,
    context_enterprise_id: null,
    api_app_id: 'A0QUIET001',
    event_id: freshEventId(),
    event_time: 1,
    event_context: 'context',
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM,
        user_id: 'U0QUIETBOT',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
    ...fields,
  };
}

export const said = (fields: Said = {}) => callback(messageEvent(fields));

export function edited(ts: string, before: string, after: string, fields: Said = {}) {
  const common = { type: 'message', user: AUTHOR, team: TEAM, ts, ...fields };
  return callback({
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: CHANNEL,
    channel_type: 'channel',
    ts: freshTs(),
    message: { ...common, text: after, edited: { user: AUTHOR, ts: freshTs() } },
    previous_message: { ...common, text: before },
  });
}

export function deleted(ts: string) {
  return callback({
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: CHANNEL,
    channel_type: 'channel',
    ts: freshTs(),
    deleted_ts: ts,
    previous_message: { type: 'message', user: AUTHOR, text: 'gone', ts },
  });
}

/** Somebody joins a channel; any field of the event can be replaced. */
export function joined(fields: Said = {}, envelope: Record<string, unknown> = {}) {
  const event = {
    type: 'member_joined_channel',
    user: AUTHOR,
    channel: CHANNEL,
    channel_type: 'C',
    team: TEAM,
    event_ts: freshTs(),
  };
  return callback({ ...event, ...fields }, envelope);
}

export interface Press {
  readonly answer: string;
  readonly value: string;
  readonly user?: string;
  readonly responseUrl: string;
}

/** Somebody presses a button of a nudge. */
export function press({ answer, value, user = AUTHOR, responseUrl }: Press) {
  return {
    type: 'block_actions',
    user: { id: user, team_id: TEAM },
    team: { id: TEAM, domain: 'quiet' },
    channel: { id: 'D0AUTHOR01', name: 'directmessage' },
    api_app_id: 'A0QUIET001',
    token: 'unused',
    trigger_id: '1.2.3',
    is_enterprise_install: false,
    enterprise: null,
    container: { type: 'message', message_ts: '1.1', channel_id: 'D0AUTHOR01', is_ephemeral: false },
    response_url: responseUrl,
    actions: [{ type: 'button', action_id: answer, block_id: 'b', value, action_ts: '1.2' }],
  };
}

/** What somebody typed after the command, as the fields of Slack's form. */
export function command(text: string, fields: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    token: 'unused',
    team_id: TEAM,
    team_domain: 'quiet',
    channel_id: CHANNEL,
    channel_name: 'ward-seven',
    user_id: AUTHOR,
    user_name: 'anna',
    command: '/quietword',
    text,
    api_app_id: 'A0QUIET001',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/unused',
    trigger_id: '1.2.3',
    ...fields,
  };
}

/** Somebody chooses our entry from the menu of a message. */
export function shortcut(message: Readonly<Record<string, unknown>>, responseUrl: string, fields = {}) {
  return {
    type: 'message_action',
    callback_id: 'check-message',
    token: 'unused',
    trigger_id: '1.2.3',
    action_ts: '1.2',
    message_ts: '1.1',
    team: { id: TEAM, domain: 'quiet' },
    user: { id: AUTHOR, name: 'anna' },
    channel: { id: CHANNEL, name: 'ward-seven' },
    is_enterprise_install: false,
    enterprise: null,
    response_url: responseUrl,
    message: { type: 'message', ts: '1.1', user: AUTHOR, text: '', ...message },
    ...fields,
  };
}

/** Somebody opens the bot's own place. */
export function homeOpened(user = AUTHOR, tab = 'home') {
  return callback({ type: 'app_home_opened', user, channel: directOf(user), tab, event_ts: freshTs() });
}

/** Somebody writes to the bot itself. */
export function toBot(fields: Said = {}) {
  return said({ channel: directOf(AUTHOR), channel_type: 'im', ...fields });
}
