import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Keyring } from '../../src/message.ts';
import { errorCode, type Inbox, type Log } from '../../src/ports.ts';
import type { Once } from '../kit/once.ts';
import { isSlacks } from './answer.ts';
import { personOf, type Asked } from './asked.ts';
import { COMMAND, LIFT, renderHelp, renderHome } from './render-home.ts';
import { NO_MORE } from './render-welcome.ts';
import type { Rendered } from './render.ts';
import { readHomeCallback, readMessageShortcut, readSlashCommand } from './wire-asked.ts';
import type { ButtonPress, MessageCallback } from './wire.ts';
import type { Place } from './workspaces.ts';

/** Whoever answers in the name of one workspace. */
interface Counter {
  readonly client: WebClient;
  readonly asked: Asked;
}

/** Whether somebody of a workspace may be told how it goes. */
export type IsModerator = (user: string, workspace: string | null) => boolean;

export interface ServeAskedParts {
  /** Who answers in the workspace where it was asked. */
  readonly counterOf: (place: Place) => Promise<Counter>;
  readonly keys: Keyring;
  readonly once: Once;
  readonly isModerator: IsModerator;
  readonly log: Log;
  /** The Web API in use, where it is not Slack's own. */
  readonly apiUrl: string | null;
}

/** What people ask of the bot itself, over Slack: each answer goes to the one who asked, and to nobody else. */
export function createServeAsked({ counterOf, keys, once, isModerator, log, apiUrl }: ServeAskedParts) {
  async function respond(responseUrl: string | null | undefined, shown: object): Promise<void> {
    const address = responseUrl ?? '';
    if (!isSlacks(address, apiUrl)) return;
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(shown),
        redirect: 'error',
        signal: AbortSignal.timeout(1_500),
      });
      if (!response.ok) log.warn('Slack did not take an answer.', { status: response.status });
    } catch (error) {
      log.warn('An answer could not be given on Slack.', { code: errorCode(error) });
    }
  }

  async function publish(user: string, place: Place, inbox: Inbox): Promise<void> {
    // The tab is seen by its one person alone; figures are shown nowhere else.
    const mayLook = isModerator(user, place.teamId ?? null);
    const view = renderHome(await inbox.home(personOf(user, keys), mayLook));
    const { client } = await counterOf(place);
    await client.views.publish({ user_id: user, view });
  }

  return {
    listen(app: App, inbox: Inbox): void {
      // The answer is part of the response, so it needs no other way and is gone when it was read.
      app.command(COMMAND, async ({ ack, body, context }) => {
        const { asked } = await counterOf(context);
        await ack(ephemeral(await asked.command(readSlashCommand(body), inbox)));
      });
      app.shortcut({ type: 'message_action' }, async ({ ack, body, context }) => {
        await ack();
        const { asked } = await counterOf(context);
        const shortcut = readMessageShortcut(body);
        await respond(shortcut.response_url, {
          ...ephemeral(await asked.shortcut(shortcut, inbox)),
          replace_original: false,
        });
      });
      app.event('app_home_opened', async ({ body, context }) => {
        const { event } = readHomeCallback(body);
        if (event.tab !== 'messages') await publish(event.user, context, inbox);
      });
    },
    /** Answers where it was asked: in the direct message of one person with the bot. */
    async direct(
      { event_id: id, event }: MessageCallback,
      user: string,
      { client, asked }: Counter,
      inbox: Inbox,
    ): Promise<void> {
      await once([id], async () => {
        const shown = await asked.direct(event, user, inbox);
        const thread = event.thread_ts ? { thread_ts: event.thread_ts } : {};
        const quietly = { unfurl_links: false, unfurl_media: false };
        await client.chat.postMessage({ channel: event.channel, ...thread, ...shown, ...quietly });
      });
    },
    /** A button of the home; false where it is another's. */
    async press(
      { actions, user, view, response_url: url }: ButtonPress,
      place: Place,
      inbox: Inbox,
    ): Promise<boolean> {
      const [action] = actions;
      const isLift = action?.action_id === LIFT;
      if (!isLift && !(view?.type === 'home' && action?.action_id === NO_MORE)) return false;
      const person = personOf(user.id, keys);
      if (isLift) await inbox.unmute(person, action.value ?? '');
      else await inbox.noMore(person);
      if (view?.type === 'home') await publish(user.id, place, inbox);
      else await respond(url, { replace_original: true, ...renderHelp(await inbox.home(person)) });
      return true;
    },
  };
}

function ephemeral(shown: Rendered): Rendered & { readonly response_type: 'ephemeral' } {
  return { response_type: 'ephemeral', ...shown };
}
