import { createSlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { IsModerator } from '../../../adapters/slack/serve-asked.ts';
import type { SlackConfig } from '../../../src/config.ts';
import type { Tokens } from '../../../src/store/tokens.ts';
import { openProgram, type Program, type ProgramOptions } from '../program.ts';
import {
  deliverAsSlack,
  pressAsSlack,
  SIGNING_SECRET,
  type Attempt,
  type DeliverOptions,
} from './deliverer.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  BOT_USER,
  CLIENT,
  openFakeSlack,
  type FakeSlack,
  type Sent,
} from './fake-slack.ts';
import { AUTHOR, CHANNEL } from './payloads.ts';

/** Where Slack delivers to. */
export const SLACK_PATH = '/slack/events';

/** A Slack workspace with one channel, one author and the program in it. */
export interface Workspace extends Program {
  readonly slack: FakeSlack;
  /** What was sent to people, without the thanks. */
  nudges(): Sent[];
  /** The methods that were called of those that tell something. */
  asked(): string[];
  deliver(payload: unknown, options?: DeliverOptions): Promise<Attempt[]>;
  press(payload: unknown, options?: DeliverOptions): Promise<Attempt>;
}

export interface WorkspaceOptions extends Omit<ProgramOptions, 'port'> {
  readonly nudgeBy?: SlackConfig['nudgeBy'];
  readonly hint?: boolean;
  readonly socketUrl?: string;
  readonly isStarted?: boolean;
  readonly isModerator?: IsModerator;
  /** Where tokens are kept, if workspaces install the app by themselves, and which of them may. */
  readonly many?: { readonly tokens: Tokens; readonly workspaces?: readonly string[] };
}

export async function openWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const {
    nudgeBy = 'dm',
    hint = false,
    socketUrl = null,
    isStarted = true,
    many,
    isModerator = () => false,
    ...circumstances
  } = options;
  const slack = await openFakeSlack();
  slack.socketUrl = socketUrl;
  slack.users.add(AUTHOR);
  slack.channels.set(CHANNEL, { members: new Set([AUTHOR, BOT_USER]), isArchived: false });
  const oauth = {
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    redirectUrl: null,
    workspaces: many?.workspaces ?? [],
  };
  const config: SlackConfig = {
    ...(many === undefined ? { botToken: BOT_TOKEN } : { oauth }),
    connection:
      socketUrl === null
        ? { kind: 'http', signingSecret: SIGNING_SECRET }
        : { kind: 'socket', appToken: APP_TOKEN },
    apiUrl: slack.apiUrl,
    nudgeBy,
    hint,
  };
  const program = await openProgram(
    (parts) => createSlackAdapter({ ...parts, config, isModerator, tokens: many?.tokens ?? null }),
    SLACK_PATH,
    circumstances,
  );
  if (isStarted) await program.start();
  return {
    ...program,
    slack,
    asked: () => slack.calls.filter((method) => method.endsWith('.info')),
    nudges: () => slack.sent.filter(({ method }) => method.startsWith('chat.post')),
    deliver: (payload, delivery) => deliverAsSlack(program.address, payload, delivery),
    press: (payload, delivery) => pressAsSlack(program.address, payload, delivery),
    async close() {
      await program.close();
      await slack.close();
    },
  };
}
