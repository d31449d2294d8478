import { z } from 'zod';
import { ASKED } from './wire-asked.ts';

/** Slack leaves a field out, or sends null, for the same thing. */
const maybe = z.string().nullish();
const timestamp = z.string().regex(/^\d{1,12}\.\d{1,9}$/);

const SharedFile = z.object({ name: maybe, mimetype: maybe, mode: maybe, url_private_download: maybe });

const Spoken = z.object({
  subtype: maybe,
  // Bolt trips over null here.
  user: z.string().optional(),
  bot_id: maybe,
  team: maybe,
  user_team: maybe,
  text: maybe,
  ts: timestamp,
  thread_ts: timestamp.nullish(),
  files: z.array(SharedFile).nullish(),
});

const MessageEvent = Spoken.extend({
  type: z.literal('message'),
  channel: z.string().min(1),
  channel_type: maybe,
  /** What `message_changed` changed, and into what. */
  message: Spoken.nullish(),
  previous_message: z.object({ text: maybe, files: z.array(SharedFile).nullish() }).nullish(),
  deleted_ts: timestamp.nullish(),
});

const MessageCallback = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().min(1),
  is_ext_shared_channel: z.boolean().nullish(),
  event: MessageEvent,
});

const JoinedCallback = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().min(1),
  is_ext_shared_channel: z.boolean().nullish(),
  event: z.object({
    type: z.literal('member_joined_channel'),
    user: z.string().min(1),
    channel: z.string().min(1),
    team: maybe,
  }),
});

const RemovedCallback = z.object({
  type: z.literal('event_callback'),
  /** Seconds since the epoch. */
  event_time: z.number(),
  event: z.object({
    type: z.enum(['app_uninstalled', 'tokens_revoked']),
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
  }),
});

const ButtonPress = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: z.string().min(1) }),
  response_url: maybe,
  /** Where it was pressed, if that is no message. */
  view: z.object({ type: z.string() }).nullish(),
  actions: z.array(z.object({ action_id: z.string(), value: maybe })).min(1),
});

/** A file that came with a message. */
export type SharedFile = z.output<typeof SharedFile>;
/** What somebody wrote, new or edited. */
export type Spoken = z.output<typeof Spoken>;
/** An event about a message: said, changed or deleted. */
export type MessageCallback = z.output<typeof MessageCallback>;
/** Somebody joined a channel. */
export type JoinedCallback = z.output<typeof JoinedCallback>;
/** A workspace took the app out, or revoked tokens. */
export type RemovedCallback = z.output<typeof RemovedCallback>;
/** Somebody pressed a button of a nudge. */
export type ButtonPress = z.output<typeof ButtonPress>;

/** What somebody wrote, as far as it is read here; null if it is nothing of the kind. */
export const readSpoken = (row: unknown): Spoken | null => Spoken.safeParse(row).data ?? null;
/** The event as far as it is read here. @throws ZodError on anything else */
export const readMessageCallback = (body: unknown): MessageCallback => MessageCallback.parse(body);
/** The arrival as far as it is read here. @throws ZodError on anything else */
export const readJoinedCallback = (body: unknown): JoinedCallback => JoinedCallback.parse(body);
/** The removal as far as it is read here. @throws ZodError on anything else */
export const readRemovedCallback = (body: unknown): RemovedCallback => RemovedCallback.parse(body);
/** The press as far as it is read here. @throws ZodError on anything else */
export const readButtonPress = (body: unknown): ButtonPress => ButtonPress.parse(body);

/** The workspace of whoever wrote or joined, as far as the event tells. */
export function authorTeamOf({ event, is_ext_shared_channel: isShared }: MessageCallback | JoinedCallback) {
  const about = event.type === 'message' && event.subtype === 'message_changed' ? event.message : event;
  const team = (about && 'user_team' in about ? about.user_team : null) ?? about?.team;
  return { team, isShared: isShared === true };
}

/** `ours`: to be worked on; `other`: well formed, but nothing to do with us; `malformed`: not Slack's. */
export type Kind = 'ours' | 'other' | 'malformed';

const Envelope = z.object({ type: z.string(), event: z.object({ type: z.string() }).optional() });
const REMOVALS = new Set<string | undefined>(RemovedCallback.shape.event.shape.type.options);
const Command = z.object({ command: z.string(), type: z.undefined().optional() });
const UrlVerification = z.object({ challenge: z.string() });

/** Sorts a payload before Bolt sees it: Bolt trips over what is not an object, and keeps Slack waiting for the rest. */
export function kindOf(body: unknown): Kind {
  const fits = (schema: z.ZodType): Kind => (schema.safeParse(body).success ? 'ours' : 'malformed');
  // A command is the one payload without a type.
  if (Command.safeParse(body).success) return fits(ASKED.SlashCommand);
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) return 'malformed';
  const { type, event } = envelope.data;
  if (type === 'url_verification') return fits(UrlVerification);
  if (type === 'block_actions') return fits(ButtonPress);
  if (type === 'message_action') return fits(ASKED.MessageShortcut);
  if (type === 'event_callback' && event === undefined) return 'malformed';
  if (type === 'event_callback' && event?.type === 'message') return fits(MessageCallback);
  if (type === 'event_callback' && event?.type === 'member_joined_channel') return fits(JoinedCallback);
  if (type === 'event_callback' && REMOVALS.has(event?.type)) return fits(RemovedCallback);
  if (type === 'event_callback' && event?.type === 'app_home_opened') return fits(ASKED.HomeCallback);
  return 'other';
}
