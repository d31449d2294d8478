import { z } from 'zod';

const maybe = z.string().nullish();

/** A message as Microsoft Graph exports it (the resource chatMessage). */
const ChatMessage = z.object({
  id: z.string().min(1).max(200),
  replyToId: maybe,
  messageType: maybe,
  createdDateTime: z.string(),
  deletedDateTime: maybe,
  chatId: maybe,
  channelIdentity: z.object({ channelId: maybe }).nullish(),
  from: z
    .object({
      application: z.unknown().optional(),
      user: z.object({ id: maybe, displayName: maybe, userIdentityType: maybe }).nullish(),
    })
    .nullish(),
  body: z.object({ contentType: maybe, content: maybe }).nullish(),
});

/** A channel as Graph lists it (the resource channel). */
const Channel = z.object({
  id: z.string().min(1),
  displayName: z.string(),
  membershipType: maybe,
});

export type ChatMessage = z.output<typeof ChatMessage>;
export type Channel = z.output<typeof Channel>;

/** Null where the row is none. */
export const readChatMessage = (row: unknown): ChatMessage | null => ChatMessage.safeParse(row).data ?? null;
/** Null where the row is none. */
export const readChannel = (row: unknown): Channel | null => Channel.safeParse(row).data ?? null;
