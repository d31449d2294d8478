import type { ServerResponse } from 'node:http';
import { ErrorCode, InstallProvider, type Installation, type InstallURLOptions } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { SlackOauth } from '../../src/config.ts';
import { errorCode, type Log, type Route } from '../../src/ports.ts';
import type { Installations } from './installations.ts';
import {
  askPage,
  DENIED_PAGE,
  EXCHANGE_PAGE,
  htmlOf,
  installedPage,
  KEPT_OUT_PAGE,
  STATE_PAGE,
  type Page,
} from './install-pages.ts';
import { createStates, STATE_LIFETIME } from './install-states.ts';
import { createQuietLogger } from './quiet-logger.ts';
import { SCOPES } from './scopes.ts';

/** Where people begin to install the app. */
export const INSTALL_PATH = '/slack/install';
/** Where Slack sends them back to; the manifest says the same. */
export const REDIRECT_PATH = '/slack/oauth_redirect';
/** Browsers take a cookie of such a name only if it is sent over TLS, by this host, for the whole of it. */
const COOKIE = '__Host-quiet-word-install';

export interface InstallParts {
  readonly oauth: SlackOauth;
  readonly installations: Installations;
  readonly clientOptions: WebClientOptions;
  /** The Web API in use, where it is not Slack's own. */
  readonly apiUrl: string | null;
  readonly clock: () => number;
  readonly log: Log;
}

/** Slack's own installer behind two pages of ours: what is asked for, and what came of it. */
export function createInstaller(parts: InstallParts): { installer: InstallProvider; routes: Route[] } {
  const { oauth, installations, clientOptions, apiUrl, clock, log } = parts;
  const asked: InstallURLOptions = {
    scopes: Object.keys(SCOPES),
    ...(oauth.redirectUrl === null ? {} : { redirectUri: oauth.redirectUrl }),
  };
  const stateStore = createStates(asked, clock);
  const installer = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    installationStore: installations,
    stateStore,
    stateCookieName: COOKIE,
    clientOptions,
    logger: createQuietLogger(log),
    ...(apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
  });

  /** Slack's installer would set the same cookie, but not for this site alone. */
  async function ask(response: ServerResponse): Promise<void> {
    const state = await stateStore.generateStateParam(asked, new Date(clock()));
    const age = STATE_LIFETIME / 1000;
    response.setHeader(
      'set-cookie',
      `${COOKIE}=${state}; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=${age}`,
    );
    show(response, askPage(await installer.generateInstallUrl(asked, true, state)));
  }

  /** Whether a workspace may have it; one that may not gets back what it granted. */
  async function isWelcome(installation: Installation): Promise<boolean> {
    const ids = [installation.team?.id, installation.enterprise?.id];
    if (oauth.workspaces.length === 0 || oauth.workspaces.some((id) => ids.includes(id))) return true;
    await new WebClient(installation.bot?.token, clientOptions).auth
      .revoke()
      .catch((error: unknown) =>
        log.warn('A token that is not wanted could not be given back.', { code: errorCode(error) }),
      );
    return false;
  }

  return {
    installer,
    routes: [
      { method: 'get', path: INSTALL_PATH, handle: (_, response) => ask(response) },
      {
        method: 'get',
        path: REDIRECT_PATH,
        handle: (request, response) =>
          installer.handleCallback(request, response, {
            async afterInstallation(installation) {
              const may = await isWelcome(installation);
              if (!may) {
                log.warn('Quiet Word was not installed: the workspace is not among SLACK_WORKSPACES.');
                show(response, KEPT_OUT_PAGE);
              }
              return may;
            },
            success(installation) {
              log.info('Quiet Word was installed in a workspace.');
              show(response, installedPage(addressOf(installation)));
            },
            failure(error) {
              log.warn('Quiet Word was not installed in a workspace.', { code: errorCode(error) });
              show(response, pageOf(error.code));
            },
          }),
      },
    ],
  };
}

const DENIED: string = ErrorCode.AuthorizationError;
const OURS = new Set<string>([
  ErrorCode.InvalidStateError,
  ErrorCode.MissingStateError,
  ErrorCode.MissingCodeError,
]);

/** Which page says what went wrong. */
function pageOf(code: string): Page {
  if (code === DENIED) return DENIED_PAGE;
  return OURS.has(code) ? STATE_PAGE : EXCHANGE_PAGE;
}

/** Where Slack opens the app in the workspace that it was installed in. */
function addressOf({ team, appId, isEnterpriseInstall }: Installation): string | null {
  if (isEnterpriseInstall === true || team === undefined) return null;
  const where = new URLSearchParams({ team: team.id, ...(appId === undefined ? {} : { app: appId }) });
  return `https://slack.com/app_redirect?${where.toString()}`;
}

function show(response: ServerResponse, page: Page): void {
  response
    .writeHead(page.status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(htmlOf(page));
}
