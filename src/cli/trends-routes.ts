import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { missingPage, signInPage, steppingPage } from '../dashboard/sign-in-page.ts';
import type { Route } from '../ports.ts';
import type { Sessions } from '../sign-in/sessions.ts';
import { createCookieJar } from '../sign-in/cookies.ts';
import { answer, sendOn } from './trends-answers.ts';

export interface TrendsRoutesOptions {
  readonly dashboard: Dashboard;
  readonly sessions: Sessions;
  /** The origin that browsers find this server under. */
  readonly publicUrl: () => string;
  /** Takes note that somebody looked. */
  readonly looked: () => void;
  /** The ways in. */
  readonly entrance: Entrance;
}

/** How people come to a session. */
export interface Entrance {
  /** The buttons of the page to sign in. */
  readonly offers: readonly { readonly id: string; readonly name: string }[];
  /** The addresses behind them, given what begins a session and how to answer. */
  routes(begin: Begin): readonly Route[];
}

/** Begins a session for a ground, and lets its browser in. */
export type Begin = (response: ServerResponse, ground: string, cookies?: readonly string[]) => Promise<void>;

type Handle = Route['handle'];

/** The addresses under /trends. Nothing there answers without a session but the page to sign in and the ways to. */
export function trendsRoutes({
  dashboard,
  sessions,
  publicUrl,
  looked,
  entrance,
}: TrendsRoutesOptions): Route[] {
  const jar = () => createCookieJar('quiet-word-session', 'strict', publicUrl().startsWith('https:'));
  const sessionOf = ({ headers }: IncomingMessage) => sessions.read(jar().read(headers.cookie));

  /** Lets through whoever is signed in, for another while; the others are shown where to. */
  function behindSession(show: (request: IncomingMessage, response: ServerResponse) => void): Handle {
    return async (request, response) => {
      const session = await sessionOf(request);
      if (session === null) {
        turnAway(request, response);
        return;
      }
      response.setHeader('set-cookie', jar().set(await sessions.renew(session)));
      show(request, response);
    };
  }

  const page = behindSession((request, response) => {
    if (request.method === 'GET') looked();
    answer(response, 'page', dashboard.page(queryOf(request)));
  });
  const csv = behindSession((request, response) => {
    if (request.method === 'GET') looked();
    answer(response, 'csv', dashboard.csv());
  });
  const chart = behindSession((request, response) => {
    const drawing = dashboard.chart(fileOf(request), queryOf(request));
    if (drawing === null) answer(response, 'page', missingPage(), { status: 404 });
    else answer(response, 'chart', drawing);
  });
  const missing = behindSession((_, response) => answer(response, 'page', missingPage(), { status: 404 }));

  const signOut: Handle = async (request, response) => {
    // Another site's page may send this form too, but not from this origin.
    if (request.headers.origin !== publicUrl()) {
      answer(response, 'page', signInPage(entrance.offers, null), { status: 403 });
      return;
    }
    const session = await sessionOf(request);
    if (session !== null) sessions.end(session);
    sendOn(response, '/trends/sign-in', [jar().clear()]);
  };

  // The cookie of the session is for this site's own steps only, so the browser takes one more.
  const begin: Begin = async (response, ground, cookies = []) =>
    answer(response, 'page', steppingPage('/trends'), {
      cookies: [...cookies, jar().set(await sessions.begin(ground))],
    });

  return [
    { method: 'get', path: '/trends', handle: page },
    { method: 'get', path: '/trends.csv', handle: csv },
    {
      method: 'get',
      path: '/trends/sign-in',
      handle: (_, response) => answer(response, 'page', signInPage(entrance.offers, null)),
    },
    ...entrance.routes(begin),
    { method: 'post', path: '/trends/sign-out', handle: signOut },
    { method: 'get', path: '/trends/charts/:file', handle: chart },
    { method: 'get', path: '/trends/*rest', handle: missing },
  ];
}

/** Without a session: a link from elsewhere gets another try from within this site, the rest the page to sign in. */
function turnAway(request: IncomingMessage, response: ServerResponse): void {
  const isFromElsewhere = request.headers['sec-fetch-site'] === 'cross-site';
  if (isFromElsewhere && /^\/trends(?:\?|$)/.test(request.url ?? ''))
    answer(response, 'page', steppingPage(request.url!));
  else sendOn(response, '/trends/sign-in');
}

/** With its question mark; empty where there is none. */
export function queryOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

/** The last step of the path. */
export function fileOf(request: IncomingMessage): string {
  const path = (request.url ?? '').split('?', 1)[0]!;
  return path.slice(path.lastIndexOf('/') + 1);
}
