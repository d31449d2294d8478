import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENTS, freePort, start, until } from './processes.ts';

export const ALICE = 'U01ALICE';
export const BOB = 'U02BOB';
export const GENERAL = 'C01GENERAL';
export const TOKENS = { bot: 'xoxb-local', app: 'xapp-local', signingSecret: 'a-local-signing-secret' };

/** A message in local-slack, as its own page shows it. */
export interface Shown {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly subtype?: string;
  /** Who alone sees it, where it is ephemeral. */
  readonly ephemeral_to?: string;
}

interface LogEntry {
  readonly direction: string;
  readonly summary: string;
  readonly detail?: unknown;
}

export interface LocalSlack {
  readonly apiUrl: string;
  /** Its own page, as the first of its people. */
  readonly page: string;
  post(user: string, text: string, channel?: string): Promise<Shown>;
  edit(message: Shown, text: string): Promise<void>;
  /** Types a slash command in the channel. */
  command(user: string, command: string, text: string): Promise<void>;
  openHome(user: string): Promise<void>;
  /** Presses the button of that `action_id`. */
  press(channel: string, message: Shown, user: string, action: string): Promise<void>;
  messages(channel: string): Promise<Shown[]>;
  /** Every conversation: its id, and who is in it. */
  conversations(): Promise<{ id: string; is_im: boolean; members: string[] }[]>;
  log(): Promise<LogEntry[]>;
  stop(): Promise<void>;
}

/** Starts local-slack with two people and the bot in one channel, sending events to `requestUrl` or over Socket Mode. */
export async function startLocalSlack(mode: 'events' | 'socket', requestUrl: string): Promise<LocalSlack> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'local-slack-'));
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(workspace(mode, requestUrl)));
  const binary = join(CLIENTS, 'local-slack-linux-x64/bin/local-slack');
  const control = `http://127.0.0.1:${port}/_control`;
  const command = [binary, '--config', config, '--port', String(port), '--base-host', '127.0.0.1'];
  const running = await start([...command, '--files-dir', folder], `${control}/state`);

  async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const options = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(control + path, options);
    const answer = (await response.json()) as { ok?: boolean };
    if (!response.ok || answer.ok === false)
      throw new Error(`local-slack: ${path} ${JSON.stringify(answer)}`);
    return answer as Answer;
  }

  const slack: LocalSlack = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    page: `http://127.0.0.1:${port}/`,
    post: async (user, text, channel = GENERAL) =>
      (await ask<{ message: Shown }>('/message', { channel, user, text })).message,
    edit: ({ ts, user }, text) => ask('/edit-message', { channel: GENERAL, ts, user, text }),
    command: (user, command, text) => ask('/command', { channel: GENERAL, user, command, text }),
    openHome: (user) => ask('/open-home', { user }),
    press: (channel, message, user, id) =>
      ask('/interact', { channel, messageTs: message.ts, user, action: buttonOf(message, id) }),
    messages: async (channel) => (await ask<{ messages: Shown[] }>(`/messages/${channel}`)).messages,
    conversations: async () =>
      (await ask<{ channels: { id: string; is_im: boolean; members: string[] }[] }>('/state')).channels,
    log: async () => (await ask<{ log: LogEntry[] }>('/log')).log,
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
  await until('the channel', async () => (await slack.conversations()).some(({ id }) => id === GENERAL));
  return slack;
}

interface Button {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
}

/** What a press of a message's button says of the button. */
function buttonOf({ blocks = [] }: Shown, id: string): Button {
  const elements = blocks.flatMap((block) => (block as { elements?: Button[] }).elements ?? []);
  const button = elements.find(({ action_id: action }) => action === id);
  if (button === undefined) throw new Error(`The message has no button ${id}`);
  return { type: button.type, action_id: id, value: button.value ?? '' };
}

function workspace(mode: 'events' | 'socket', requestUrl: string) {
  const { bot: botToken, app: appToken, signingSecret } = TOKENS;
  return {
    workspace: { name: 'Ward', domain: 'ward', teamId: 'T01WARD' },
    app: {
      appId: 'A01',
      botUserId: 'U0BOT',
      botName: 'quiet-word',
      botToken,
      appToken,
      signingSecret,
      mode,
      requestUrl,
    },
    users: [
      { id: ALICE, name: 'alice', real_name: 'Alice Anderson' },
      { id: BOB, name: 'bob', real_name: 'Bob Brown' },
    ],
    channels: [{ id: GENERAL, name: 'general', members: [ALICE, BOB, 'U0BOT'] }],
  };
}
