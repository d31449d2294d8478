import type { Draft } from '../../src/draft.ts';
import type { Keyring, Person } from '../../src/message.ts';
import type { Inbox } from '../../src/ports.ts';
import { asksForHelp, SOMEBODY_ELSES } from '../kit/asking-words.ts';
import { within } from '../kit/patience.ts';
import { decode } from './decode.ts';
import { renderAdvice } from './render-advice.ts';
import { renderHelp } from './render-home.ts';
import { section, type Rendered } from './render.ts';
import type { AskSurroundings, Surroundings } from './surroundings.ts';
import type { MessageShortcut, SlashCommand } from './wire-asked.ts';
import type { MessageCallback } from './wire.ts';

export interface AskedParts {
  readonly keys: Keyring;
  readonly surroundings: Pick<AskSurroundings, 'of'>;
}

/** Answers what people ask of the bot itself: whoever calls shows it to the one who asked, and to nobody else. */
export interface Asked {
  command(command: SlashCommand, inbox: Inbox): Promise<Rendered>;
  shortcut(shortcut: MessageShortcut, inbox: Inbox): Promise<Rendered>;
  direct(event: MessageCallback['event'], user: string, inbox: Inbox): Promise<Rendered>;
}

/** Slack shows a failure after three seconds, and people lose patience before: who reads a channel may take this long. */
const PATIENCE = 600;
/** Where nobody knows who would read it. */
const ANYWHERE: Surroundings = { audience: 'whole-organisation', profile: null };

export function createAsked({ keys, surroundings }: AskedParts): Asked {
  /** Who would read it: a direct message is no place to judge by, as it may be meant for anywhere. */
  async function around(user: string, channel: string, name: string): Promise<Surroundings> {
    if (channel.startsWith('D')) return ANYWHERE;
    const form = name.startsWith('mpdm-') ? 'group' : 'channel';
    const seen = { user, channel: { id: channel, form, isShared: false } } as const;
    return within(PATIENCE, surroundings.of(seen)).catch(() => ANYWHERE);
  }

  async function check(raw: string, where: Surroundings, hasPictures: boolean, inbox: Inbox) {
    const { text, mentions } = decode(raw);
    const draft: Draft = { text, mentions, hasPictures, ...where };
    return renderAdvice(await inbox.draft(draft));
  }

  const help = async (user: string, inbox: Inbox): Promise<Rendered> =>
    renderHelp(await inbox.home(personOf(user, keys)));

  return {
    async command({ text, user_id: user, channel_id: channel, channel_name: name }, inbox) {
      const typed = (text ?? '').trim();
      if (asksForHelp(typed)) return help(user, inbox);
      const draft = typed.replace(/^check(?:\s|$)/i, '');
      return check(draft, await around(user, channel, name ?? ''), false, inbox);
    },
    async shortcut({ user, channel, message }, inbox) {
      // Colleagues are not to be held up to a machine: what it would say is their own business.
      if (message.user !== user.id || message.bot_id)
        return { text: SOMEBODY_ELSES, blocks: [section(SOMEBODY_ELSES)] };
      const where = await around(user.id, channel.id, channel.name ?? '');
      return check(message.text ?? '', where, (message.files ?? []).length > 0, inbox);
    },
    async direct({ text, files }, user, inbox) {
      const typed = text ?? '';
      if (asksForHelp(typed)) return help(user, inbox);
      return check(typed, ANYWHERE, (files ?? []).length > 0, inbox);
    },
  };
}

/** Somebody as the inbox knows them. */
export function personOf(user: string, keys: Keyring): Person {
  return { author: keys.author(user), preference: keys.preference('slack', user) };
}

/** Who writes to the bot itself, new and in words of their own; null for all else. */
export function whoWritesToBot(
  { channel, channel_type: type, subtype, user, bot_id: bot }: MessageCallback['event'],
  botUserId: string,
): string | null {
  const isDirect = type === 'im' && channel.startsWith('D');
  const isNew = subtype === undefined || subtype === null || subtype === 'file_share';
  if (!isDirect || !isNew || bot || !user) return null;
  return user === botUserId || user === 'USLACKBOT' ? null : user;
}
