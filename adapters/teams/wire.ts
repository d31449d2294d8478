import { z } from 'zod';

/** Teams leaves a field out, or sends null, for the same thing. */
const maybe = z.string().nullish();
const id = z.string().min(1).max(2_000);
const tenant = z.object({ id: maybe }).nullish();

/** What every activity has: enough to check who sent it. */
const Envelope = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
});

/** What tells where an activity belongs and whose it is. */
export const PlacedActivity = Envelope.extend({
  from: z.object({ id, role: maybe, name: maybe, aadObjectId: maybe }),
  recipient: z.object({ id }),
  conversation: z.object({ id, conversationType: maybe, tenantId: maybe }),
  channelData: z
    .object({
      eventType: maybe,
      tenant,
      channel: z.object({ type: maybe, name: maybe }).nullish(),
      team: z.object({ id: maybe }).nullish(),
    })
    .nullish(),
});

const MessageActivity = PlacedActivity.extend({
  type: z.enum(['message', 'messageUpdate', 'messageDelete']),
  id,
  timestamp: maybe,
  text: maybe,
  textFormat: maybe,
  attachments: z
    .array(z.object({ contentType: maybe, contentUrl: maybe, name: maybe, content: z.unknown().optional() }))
    .nullish(),
});

/** People or bots were added to a team or a chat. */
export const MembersActivity = PlacedActivity.extend({
  type: z.literal('conversationUpdate'),
  id: maybe,
  timestamp: maybe,
  membersAdded: z.array(z.object({ id, userRole: maybe })).min(1),
});

const CardPress = PlacedActivity.extend({
  type: z.literal('invoke'),
  name: z.literal('adaptiveCard/action'),
  value: z.object({
    action: z.object({ verb: z.string(), data: z.object({ nudge: z.string().min(1).max(100) }) }),
  }),
});

export type Envelope = z.output<typeof Envelope>;
/** A message was said, changed or deleted. */
export type MessageActivity = z.output<typeof MessageActivity>;
/** People or bots were added to a team or a chat. */
export type MembersActivity = z.output<typeof MembersActivity>;
/** Somebody pressed a button of a card. */
export type CardPress = z.output<typeof CardPress>;
/** What tells where an activity belongs and whose it is. */
export type Placed = z.output<typeof PlacedActivity>;

/** `other`: well formed, but nothing to do with us. */
export type Activity =
  | { readonly kind: 'message'; readonly activity: MessageActivity }
  | { readonly kind: 'joined'; readonly activity: MembersActivity }
  | { readonly kind: 'press'; readonly activity: CardPress }
  | { readonly kind: 'other' };

/** The activity as far as its sender can be checked; null if it is none. */
export function readEnvelope(body: unknown): Envelope | null {
  return Envelope.safeParse(body).data ?? null;
}

/** The activity as far as it is read here; null if it is malformed. */
export function readActivity(body: unknown): Activity | null {
  const { type, name } = body as { readonly type?: unknown; readonly name?: unknown };
  if (type === 'message' || type === 'messageUpdate' || type === 'messageDelete') {
    const { data } = MessageActivity.safeParse(body);
    return data === undefined ? null : { kind: 'message', activity: data };
  }
  if (type === 'conversationUpdate') {
    // Renamed channels, removed members and the like come under the same type.
    const { data } = MembersActivity.safeParse(body);
    return data === undefined ? { kind: 'other' } : { kind: 'joined', activity: data };
  }
  if (type === 'invoke' && name === 'adaptiveCard/action') {
    const { data } = CardPress.safeParse(body);
    return data === undefined ? null : { kind: 'press', activity: data };
  }
  return { kind: 'other' };
}
