import { signInPage } from '../dashboard/sign-in-page.ts';
import type { ErrorCode, Log, Route } from '../ports.ts';
import { errorCode } from '../ports.ts';
import { createCookieJar } from '../sign-in/cookies.ts';
import { LINK_GROUND, type Links } from '../sign-in/links.ts';
import { wayBack, type Refusal, type Way } from '../sign-in/openid.ts';
import { answer, sendOn } from './trends-answers.ts';
import { fileOf, queryOf, type Begin, type Entrance } from './trends-routes.ts';

const STATUS: Readonly<Record<Refusal, number>> = {
  expired: 400,
  declined: 403,
  elsewhere: 403,
  'not-a-moderator': 403,
  unreachable: 502,
  failed: 403,
};

/** Signing in with Slack or Microsoft. */
export function createSignInEntrance(ways: readonly Way[], isSecure: boolean, log: Log): Entrance {
  // The way back comes from another site, so a strict cookie would stay behind.
  const jar = createCookieJar('quiet-word-sign-in', 'lax', isSecure);
  const offers = ways.map(({ id, name }) => ({ id, name }));
  const codeOf = (refusal: Refusal): ErrorCode => errorCode({ code: refusal.replaceAll('-', '_') });

  function routesOf(way: Way, begin: Begin): Route[] {
    return [
      {
        method: 'get',
        path: `/trends/sign-in/${way.id}`,
        async handle(_, response) {
          const begun = await way.begin();
          if ('location' in begun) sendOn(response, begun.location, [jar.set(begun.ticket)]);
          else answer(response, 'page', signInPage(offers, begun.refusal), { status: STATUS[begun.refusal] });
        },
      },
      {
        method: 'get',
        path: wayBack(way.id),
        async handle(request, response) {
          const end = await way.finish(queryOf(request), jar.read(request.headers.cookie));
          if ('ground' in end) {
            await begin(response, end.ground, [jar.clear()]);
            return;
          }
          log.info('A sign-in to the trends was refused.', { code: codeOf(end.refusal) });
          answer(response, 'page', signInPage(offers, end.refusal), {
            status: STATUS[end.refusal],
            cookies: [jar.clear()],
          });
        },
      },
    ];
  }

  return { offers, routes: (begin) => ways.flatMap((way) => routesOf(way, begin)) };
}

/** Opening a link that is good once. */
export function createLinkEntrance(links: Links): Entrance {
  return {
    offers: [],
    routes: (begin) => [
      {
        method: 'get',
        path: '/trends/link/:token',
        async handle(request, response) {
          if (await links.use(fileOf(request))) await begin(response, LINK_GROUND);
          else answer(response, 'page', signInPage([], 'link'), { status: 403 });
        },
      },
    ],
  };
}
