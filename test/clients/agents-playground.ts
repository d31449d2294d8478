import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { CLIENTS, freePort, start } from './processes.ts';

/** Of the playground's own settings. */
const ALEX = 'user-id-0';
const GENERAL = 'team-id';
const TENANT = '00000000-0000-0000-0000-0000000000001';
const BOT = { id: '00000000-0000-0000-0000-00000000000011', name: 'Test Bot' };

/** A message as the playground's own page shows it. */
export interface Shown {
  readonly conversation: string;
  readonly messageId: string;
  readonly attachments: readonly { readonly content: ShownCard }[];
}

export interface ShownCard {
  readonly actions?: readonly { readonly verb: string; readonly data: unknown }[];
}

export interface AgentsPlayground {
  readonly page: string;
  /** The 1:1 chat of Alex, whose page it is. */
  readonly personalChat: string;
  /** All that the page was told to show. */
  readonly shown: readonly Shown[];
  /** Posts in the channel, and delivers it to the bot, which the playground by itself does only when it is mentioned. */
  post(text: string): Promise<Record<string, unknown>>;
  deliver(activity: Record<string, unknown>): Promise<void>;
  /** Writes to the bot in the 1:1 chat. */
  write(text: string): Promise<void>;
  press(message: Shown, verb: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the Microsoft 365 Agents Playground, with the bot at `endpoint`. */
export async function startAgentsPlayground(endpoint: string): Promise<AgentsPlayground> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'agents-playground-'));
  // It ends if it cannot open a browser, so it is given one that does nothing. It writes its log where it is started.
  mkdirSync(join(folder, 'bin'));
  symlinkSync('/bin/true', join(folder, 'bin', 'xdg-open'));
  const command = [process.execPath, join(CLIENTS, '@microsoft/m365agentsplayground/cli.js'), 'start'];
  const running = await start(
    [
      '/bin/sh',
      '-c',
      'cd "$0" && exec "$@"',
      folder,
      ...command,
      '-e',
      endpoint,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ],
    `${origin}/_internal/v1/config`,
    { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
  );

  async function ask(path: string, body?: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const options = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(origin + path, options);
    const answer = await response.text();
    if (!response.ok) throw new Error(`Agents Playground: ${path} ${response.status} ${answer}`);
    return answer === '' ? null : (JSON.parse(answer) as unknown);
  }

  const shown: Shown[] = [];
  const page = new WebSocket(`${origin.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  page.on('message', (data: Buffer) => {
    const { action, actionConversationId, message } = JSON.parse(data.toString()) as {
      action: string;
      actionConversationId: string;
      message: Omit<Shown, 'conversation'>;
    };
    if (action === 'createMessage') shown.push({ ...message, conversation: actionConversationId });
  });
  await once(page, 'open');
  const { config } = (await ask('/_internal/v1/config')) as { config: { personalChat: { id: string } } };
  const deliver = async (activity: Record<string, unknown>) => {
    await ask('/_internal/v1/customActivities', activity);
  };

  async function say(
    place: string,
    text: string,
  ): Promise<{ messageId: string; postConversationId: string }> {
    const said = { type: 'text', text, textFormat: 'plain', from: { id: ALEX }, mentions: [] };
    return (await ask(`/_conversation/v1/conversations/${place}/messages`, said)) as {
      messageId: string;
      postConversationId: string;
    };
  }

  return {
    page: origin,
    personalChat: config.personalChat.id,
    shown,
    deliver,
    async write(text) {
      await say(config.personalChat.id, text);
    },
    async post(text) {
      const posted = await say(GENERAL, text);
      const activity = {
        type: 'message',
        id: posted.messageId,
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl: `${origin}/_connector`,
        from: { id: ALEX, name: 'Alex Wilber' },
        recipient: BOT,
        conversation: {
          id: posted.postConversationId,
          conversationType: 'channel',
          isGroup: true,
          tenantId: TENANT,
        },
        textFormat: 'plain',
        text,
        channelData: { tenant: { id: TENANT }, team: { id: GENERAL }, channel: { id: GENERAL } },
      };
      await deliver(activity);
      return activity;
    },
    press: ({ conversation, messageId, attachments }, verb) => {
      const action = attachments[0]?.content.actions?.find((each) => each.verb === verb);
      return ask('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        conversation: { id: conversation },
        from: { id: ALEX },
        replyToId: messageId,
        value: { action, trigger: 'manual' },
      });
    },
    async stop() {
      page.close();
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
