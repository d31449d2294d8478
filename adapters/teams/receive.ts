import type { ChannelFacts, Keyring } from '../../src/message.ts';
import type { Happening } from '../kit/happening.ts';
import type { Address } from './address.ts';
import { decode } from './decode.ts';
import type { OpenFiles } from './files.ts';
import type { AskSurroundings } from './surroundings.ts';
import type { MessageActivity, Placed } from './wire.ts';

const THREAD = ';messageid=';

/** Reads an activity about a message; Teams is asked about its surroundings only if it is one of ours. */
export async function readHappening(
  activity: MessageActivity,
  keys: Keyring,
  surroundings: Pick<AskSurroundings, 'of'>,
  openFiles: OpenFiles,
  now: number,
): Promise<Happening<Address> | null> {
  const channel = channelOf(activity);
  if (channel === null || isBot(activity)) return null;
  const { type, from, conversation, id } = activity;
  const [place = '', root = id] = conversation.id.split(THREAD);
  const key = keys.message(place, id);
  if (type === 'messageDelete') return { kind: 'deleted', message: key };
  const author = keys.author(from.id);
  const { audience, profile } = await surroundings.of(activity, from, channel);
  const { text, mentions } = decode(activity);
  return {
    // A deleted message that is brought back counts as edited: it was read before, and is seen again.
    kind: type === 'message' ? 'said' : 'edited',
    message: {
      platform: 'teams',
      key,
      author,
      preference: keys.preference('teams', from.id),
      channel: keys.channel(place),
      thread: keys.thread(place, root),
      audience,
      text,
      mentions,
      saidAt: saidAt(activity, now),
      profile,
      attachments: openFiles(activity),
    },
    address: addressOf(activity, author),
  };
}

/** Where somebody can be written to, from an activity of theirs or about them. */
export function addressOf(
  {
    from,
    recipient,
    conversation,
    channelData,
    serviceUrl,
    id,
  }: Placed & { readonly id?: string | null | undefined },
  author: Address['author'],
  user = from.id,
): Address {
  const [place = '', root = null] = conversation.id.split(THREAD);
  const tenant = conversation.tenantId ?? channelData?.tenant?.id ?? null;
  return {
    author,
    user,
    bot: recipient.id,
    place,
    conversation: conversation.id,
    tenant,
    link: id
      ? linkTo({ place, root, id, tenant, isChat: conversation.conversationType === 'groupChat' })
      : null,
    serviceUrl,
  };
}

interface Linked {
  readonly place: string;
  /** The first message of the thread, where it is known. */
  readonly root: string | null;
  readonly id: string;
  readonly tenant: string | null;
  readonly isChat: boolean;
}

/** A deep link, as Microsoft describes it (2026). */
function linkTo({ place, root, id, tenant, isChat }: Linked): string {
  const link = new URL(
    `https://teams.microsoft.com/l/message/${encodeURIComponent(place)}/${encodeURIComponent(id)}`,
  );
  if (tenant !== null) link.searchParams.set('tenantId', tenant);
  if (isChat) link.searchParams.set('context', '{"contextType":"chat"}');
  else if (root !== null) link.searchParams.set('parentMessageId', root);
  return link.href;
}

/** Whether an activity belongs to a tenant: it has to say so, and nothing in it may say otherwise. */
export function isOfTenant({ conversation, channelData }: Placed, tenant: string): boolean {
  const told = [conversation.tenantId, channelData?.tenant?.id].filter((each) => typeof each === 'string');
  return told.length > 0 && told.every((each) => each.toLowerCase() === tenant.toLowerCase());
}

/** Null where nobody else reads along: what somebody tells the bot itself is left alone. */
export function channelOf({ conversation, channelData }: Placed): ChannelFacts | null {
  const { conversationType } = conversation;
  if (conversationType !== 'groupChat' && conversationType !== 'channel') return null;
  return {
    id: conversation.id.split(THREAD)[0]!,
    name: channelData?.channel?.name ?? null,
    form: conversationType === 'groupChat' ? 'group' : 'channel',
    isShared: channelData?.channel?.type === 'shared',
    hasGuests: false,
  };
}

/** In Teams the ids of bots begin with 28, and those of people with 29. */
export function isBot({ from, recipient }: Placed): boolean {
  return from.role === 'bot' || from.id.startsWith('28:') || from.id === recipient.id;
}

function saidAt({ timestamp }: MessageActivity, now: number): number {
  const time = Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? now : time;
}
