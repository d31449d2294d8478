import { z } from 'zod';

/** Slack leaves a field out, or sends null, for the same thing. */
const maybe = z.string().nullish();

const SlashCommand = z.object({
  command: z.string().startsWith('/'),
  text: maybe,
  user_id: z.string().min(1),
  channel_id: z.string().min(1),
  channel_name: maybe,
});

const MessageShortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string().min(1),
  user: z.object({ id: z.string().min(1) }),
  channel: z.object({ id: z.string().min(1), name: maybe }),
  message: z.object({ user: maybe, bot_id: maybe, text: maybe, files: z.array(z.unknown()).nullish() }),
  response_url: maybe,
});

const HomeCallback = z.object({
  type: z.literal('event_callback'),
  event_id: z.string().min(1),
  event: z.object({ type: z.literal('app_home_opened'), user: z.string().min(1), tab: maybe }),
});

/** Somebody typed a command of ours. */
export type SlashCommand = z.output<typeof SlashCommand>;
/** Somebody chose our entry from the menu of a message. */
export type MessageShortcut = z.output<typeof MessageShortcut>;
/** Somebody opened the bot's own place. */
export type HomeCallback = z.output<typeof HomeCallback>;

/** The command as far as it is read here. @throws ZodError on anything else */
export const readSlashCommand = (body: unknown): SlashCommand => SlashCommand.parse(body);
/** The shortcut as far as it is read here. @throws ZodError on anything else */
export const readMessageShortcut = (body: unknown): MessageShortcut => MessageShortcut.parse(body);
/** The opening as far as it is read here. @throws ZodError on anything else */
export const readHomeCallback = (body: unknown): HomeCallback => HomeCallback.parse(body);

/** What `kindOf` holds these against. */
export const ASKED = { SlashCommand, MessageShortcut, HomeCallback };
