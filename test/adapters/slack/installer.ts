import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openTokens } from '../../../src/store/tokens.ts';
import type { Diagnosis } from '../../../adapters/kit/diagnosis.ts';
import { checkSlack } from '../../../adapters/slack/doctor.ts';
import { SIGNING_SECRET } from './deliverer.ts';
import { CLIENT, type Installed } from './fake-slack.ts';
import { callback, messageEvent, type Said } from './payloads.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

const MIGRATIONS = new URL('../../../migrations/tokens/', import.meta.url).pathname;

/** Not for the garbage collector: see keepAlive in src/store/database.ts. */
const kept: object[] = [];

/** Two workspaces, and one organisation on Enterprise Grid. */
export const NORTH: Installed = { team: 'T0NORTH', enterprise: null, botUser: 'U0NORTHBOT' };
export const SOUTH: Installed = { team: 'T0SOUTH', enterprise: null, botUser: 'U0SOUTHBOT' };
export const TRUST: Installed = { team: null, enterprise: 'E0TRUST', botUser: 'U0TRUSTBOT' };

/** What somebody who installs the app got to see. */
export interface Seen {
  readonly status: number;
  readonly page: string;
  readonly headers: Headers;
}

/** A browser that keeps the one cookie, as over TLS. */
export interface Browser {
  /** Opens the page to install from; gives the state that its link to Slack carries. */
  begin(): Promise<Seen & { readonly link: URL; readonly state: string }>;
  /** Comes back from Slack. */
  comeBack(answer: Record<string, string>): Promise<Seen>;
}

/** The program as many workspaces install it, with its encrypted database in a folder of its own. */
export interface Installable extends Workspace {
  browser(): Browser;
  /** Somebody installs it, from the first page to the last, and gets a token of such a workspace. */
  install(installed: Installed, more?: Record<string, unknown>): Promise<Seen>;
  /** What is on the disk, file by file. */
  bytes(): string[];
  /** What the doctor says of it. */
  check(): Promise<readonly Diagnosis[]>;
  /** Damages every row of an installation. */
  spoil(): void;
}

/** The token that a workspace's bot is given. */
export const tokenOf = ({ team, enterprise }: Installed) => `xoxb-of-${team ?? enterprise ?? ''}`;

export async function openInstallable(
  options: WorkspaceOptions & { readonly workspaces?: readonly string[] } = {},
): Promise<Installable> {
  const folder = mkdtempSync(join(tmpdir(), 'installable-'));
  const file = join(folder, 'tokens.sqlite');
  const tokens = openTokens({ key: new Uint8Array(32).fill(7), previousKey: null, file }, MIGRATIONS);
  const { workspaces = [], ...others } = options;
  const workspace = await openWorkspace({ ...others, many: { tokens, workspaces } });
  const { slack } = workspace;
  slack.tokens.clear();
  const { origin } = new URL(workspace.address);
  let codes = 0;

  async function see(address: string, cookie: string): Promise<Seen> {
    const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    return { status: response.status, page: await response.text(), headers: response.headers };
  }

  function browser(): Browser {
    let cookie = '';
    return {
      async begin() {
        const seen = await see(`${origin}/slack/install`, '');
        cookie = seen.headers.get('set-cookie')?.split(';')[0] ?? '';
        const link = new URL(/class="go" href="([^"]*)"/.exec(seen.page)![1]!.replaceAll('&amp;', '&'));
        return { ...seen, link, state: link.searchParams.get('state')! };
      },
      comeBack: (answer) =>
        see(`${origin}/slack/oauth_redirect?${new URLSearchParams(answer).toString()}`, cookie),
    };
  }

  return {
    ...workspace,
    browser,
    async install(installed, more = {}) {
      const code = `code-${(codes += 1)}`;
      slack.tokens.set(tokenOf(installed), installed);
      slack.grants.set(code, { ...grantOf(installed), ...more });
      const opened = browser();
      const { state } = await opened.begin();
      return opened.comeBack({ code, state });
    },
    bytes: () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')),
    check: () =>
      checkSlack(
        {
          oauth: { clientId: CLIENT.id, clientSecret: CLIENT.secret, redirectUrl: null, workspaces },
          connection: { kind: 'http', signingSecret: SIGNING_SECRET },
          apiUrl: slack.apiUrl,
          nudgeBy: 'dm',
        },
        tokens,
      ),
    spoil() {
      const database = new Sqlite(file);
      const statement = database.prepare(
        "UPDATE sealed SET content = zeroblob(60) WHERE kind = 'slack-installation'",
      );
      kept.push(database, statement);
      statement.run();
      database.close();
    },
    async close() {
      await workspace.close();
      tokens.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What Slack answers when a code is exchanged. */
export function grantOf(installed: Installed): Record<string, unknown> {
  const { team, enterprise, botUser } = installed;
  return {
    ok: true,
    access_token: tokenOf(installed),
    token_type: 'bot',
    scope: 'chat:write,im:write',
    bot_user_id: botUser,
    app_id: 'A0QUIET001',
    team: team === null ? null : { id: team, name: `Hospital ${team}` },
    enterprise: enterprise === null ? null : { id: enterprise, name: `Trust ${enterprise}` },
    is_enterprise_install: team === null,
    authed_user: { id: 'U0INSTALLER' },
  };
}

/** The envelope of an event as it comes by way of an installation. */
export function by({ team, enterprise, botUser }: Installed, workspace = team): Record<string, unknown> {
  const isOrganisation = team === null;
  return {
    team_id: workspace,
    context_team_id: workspace,
    context_enterprise_id: enterprise,
    authorizations: [
      {
        enterprise_id: enterprise,
        team_id: isOrganisation ? null : team,
        user_id: botUser,
        is_bot: true,
        is_enterprise_install: isOrganisation,
      },
    ],
  };
}

/** Something bad, said by somebody of a workspace. */
export const bad = (team: string, fields: Said = {}) => messageEvent({ text: 'bad', team, ...fields });

/** A workspace takes the app out, so many seconds from now. */
export const removal = (event: Record<string, unknown>, envelope: Record<string, unknown>, after = 1) =>
  callback(event, { ...envelope, event_time: Math.floor(Date.now() / 1000) + after });
