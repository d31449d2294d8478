import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT } from './fake-slack.ts';
import { bad, by, NORTH, openInstallable, tokenOf, type Installable } from './installer.ts';
import { callback } from './payloads.ts';

let program: Installable;
beforeEach(async () => {
  program = await openInstallable();
});
afterEach(() => program.close());

/** Which tokens the nudges so far were sent with. */
const sentBy = () => program.nudges().map((sent) => sent.by);
const say = (team: string, envelope: Record<string, unknown>) =>
  program.deliver(callback(bad(team), envelope));

describe('a token that expires', () => {
  const expiring = { refresh_token: 'xoxe-1-first', expires_in: 3_600 };
  const renewed = {
    ok: true,
    token_type: 'bot',
    access_token: 'xoxe.xoxb-renewed',
    refresh_token: 'xoxe-1-second',
    expires_in: 43_200,
  };

  it('is renewed, once however many events come at once, and the new one is kept', async () => {
    await program.install(NORTH, expiring);
    program.slack.tokens.set(renewed.access_token, NORTH);
    program.slack.grants.set(expiring.refresh_token, renewed);
    await Promise.all([1, 2, 3].map(() => say('T0NORTH', by(NORTH))));
    const renewals = program.slack.exchanges.slice(1);
    expect(renewals).toMatchObject([
      { client_id: CLIENT.id, grant_type: 'refresh_token', refresh_token: expiring.refresh_token },
    ]);
    program.slack.tokens.delete(tokenOf(NORTH));
    await say('T0NORTH', by(NORTH));
    expect(sentBy()).toEqual(Array.from({ length: 4 }, () => renewed.access_token));
    expect(program.slack.exchanges).toHaveLength(2);
  });

  it.each([
    ['refuses', { error: 'internal_error' }],
    ['answers with a page', { status: 200, body: '<html>log in</html>' }],
  ])('goes on to be used while Slack %s to renew it', async (_, mishap) => {
    await program.install(NORTH, expiring);
    program.slack.mishap('oauth.v2.access', mishap);
    await say('T0NORTH', by(NORTH));
    expect(sentBy()).toEqual([tokenOf(NORTH)]);
    program.slack.tokens.set(renewed.access_token, NORTH);
    program.slack.grants.set(expiring.refresh_token, renewed);
    await say('T0NORTH', by(NORTH));
    expect(sentBy()).toEqual([tokenOf(NORTH), renewed.access_token]);
  });

  it('is left as it is while there is time', async () => {
    await program.install(NORTH, { ...expiring, expires_in: 43_200 });
    await say('T0NORTH', by(NORTH));
    expect([sentBy(), program.slack.exchanges.length]).toEqual([[tokenOf(NORTH)], 1]);
  });
});
