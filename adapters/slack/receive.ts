import type { Keyring, Message } from '../../src/message.ts';
import type { Happening } from '../kit/happening.ts';
import type { Address } from './address.ts';
import { decode } from './decode.ts';
import { present, type OpenFiles } from './files.ts';
import type { Identity } from './identity.ts';
import type { AskSurroundings, Surroundings } from './surroundings.ts';
import type { MessageCallback, Spoken } from './wire.ts';

/** New messages that people write; every other subtype is a notice of Slack's or a bot's. */
export const READ_SUBTYPES = new Set<string | null | undefined>([
  undefined,
  null,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** Reads an event about a message; Slack is asked about its surroundings only if it is one of ours. */
export async function readHappening(
  { event, is_ext_shared_channel: isShared }: MessageCallback,
  { teams, botUserId }: Identity,
  keys: Keyring,
  surroundings: Pick<AskSurroundings, 'of'>,
  openFiles: OpenFiles,
): Promise<Happening<Address> | null> {
  // What somebody tells the bot directly is seen by nobody else.
  if (event.channel_type === 'im' || event.channel_type === 'app_home') return null;
  const deleted = deletedTs(event);
  if (deleted !== null) return { kind: 'deleted', message: keys.message(event.channel, deleted) };
  const spoken = event.subtype === 'message_changed' ? changed(event) : event;
  if (spoken === null || !READ_SUBTYPES.has(spoken.subtype) || spoken.bot_id) return null;
  const { user } = spoken;
  if (!user || user === botUserId || user === 'USLACKBOT') return null;
  if (!isOurs(spoken, teams, isShared === true)) return null;
  const address: Address = {
    author: keys.author(user),
    user,
    channel: event.channel,
    ts: spoken.ts,
    threadTs: spoken.thread_ts && spoken.thread_ts !== spoken.ts ? spoken.thread_ts : null,
  };
  const form = event.channel_type === 'mpim' ? 'group' : 'channel';
  const seen = { user, channel: { id: event.channel, form, isShared: isShared === true } } as const;
  const around = await surroundings.of(seen);
  const message = {
    ...readMessage(address, spoken.text ?? '', around, keys),
    attachments: openFiles(spoken.files ?? []),
  };
  return spoken === event
    ? { kind: 'said', message, address }
    : { kind: 'edited', message, address, editedAt: timeOf(event.ts) };
}

/** A message as it is handed over, without the files that came with it. */
export function readMessage(
  address: Address,
  raw: string,
  { audience, profile }: Surroundings,
  keys: Keyring,
): Message {
  const { text, mentions } = decode(raw);
  const { author, user, channel, ts, threadTs } = address;
  return {
    platform: 'slack',
    key: keys.message(channel, ts),
    author,
    preference: keys.preference('slack', user),
    channel: keys.channel(channel),
    thread: keys.thread(channel, threadTs ?? ts),
    audience,
    text,
    mentions,
    saidAt: timeOf(ts),
    profile,
    attachments: [],
  };
}

/** Slack numbers messages by the second in which they came. In milliseconds. */
function timeOf(ts: string): number {
  return Math.round(Number(ts) * 1000);
}

/** The first message of a thread leaves a "tombstone" when it is deleted. */
function deletedTs(event: MessageCallback['event']): string | null {
  if (event.subtype === 'message_deleted') return event.deleted_ts ?? null;
  if (event.subtype === 'message_changed' && event.message?.subtype === 'tombstone') return event.message.ts;
  return null;
}

/** What was edited, or lost a file; null where only a preview of a link or a reaction changed. */
function changed({ message, previous_message: before }: MessageCallback['event']): Spoken | null {
  if (!message) return null;
  const hasLost = present(message.files).length < present(before?.files).length;
  return (message.text ?? '') === (before?.text ?? null) && !hasLost ? null : message;
}

/** In a channel shared between organisations only those are told whose workspace has the app; if in doubt, nobody. */
export function isOurs(
  { team, user_team: userTeam }: Pick<Spoken, 'team' | 'user_team'>,
  teams: Identity['teams'],
  isShared: boolean,
): boolean {
  const home = userTeam ?? team;
  return home ? teams.has(home) : !isShared;
}
