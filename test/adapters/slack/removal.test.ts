import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bad, by, NORTH, openInstallable, removal, SOUTH, tokenOf, type Installable } from './installer.ts';
import { callback } from './payloads.ts';
import { openWorkspace } from './workspace.ts';

let program: Installable;
beforeEach(async () => {
  program = await openInstallable();
});
afterEach(() => program.close());

/** Which tokens the nudges so far were sent with. */
const sentBy = () => program.nudges().map((sent) => sent.by);
const say = (team: string, envelope: Record<string, unknown>) =>
  program.deliver(callback(bad(team), envelope));

describe('a workspace that takes the app out', () => {
  it.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: [NORTH.botUser] } }],
  ])('(%s) is forgotten, and no other', async (_, event) => {
    await program.install(NORTH);
    await program.install(SOUTH);
    const sealed = program.bytes();
    expect(await program.deliver(removal(event, by(NORTH)))).toEqual([200]);
    expect(program.bytes()).not.toEqual(sealed);
    await say('T0NORTH', by(NORTH));
    await say('T0SOUTH', by(SOUTH));
    expect(sentBy()).toEqual([tokenOf(SOUTH)]);
  });

  it('is forgotten though Slack names no authorisation any more', async () => {
    await program.install(NORTH);
    await program.deliver(removal({ type: 'app_uninstalled' }, { ...by(NORTH), authorizations: [] }));
    await say('T0NORTH', by(NORTH));
    expect(program.messagesRead()).toBe(0);
  });

  it('is kept where only tokens of people were revoked, or where it was installed again since', async () => {
    await program.install(NORTH);
    await program.deliver(removal({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, by(NORTH)));
    await program.deliver(removal({ type: 'app_uninstalled' }, by(NORTH), -60));
    await say('T0NORTH', by(NORTH));
    expect(sentBy()).toEqual([tokenOf(NORTH)]);
  });

  it('in the middle of a nudge is logged, and the event is not asked for again', async () => {
    await program.install(NORTH);
    program.slack.mishap('chat.postMessage', { error: 'token_revoked' });
    expect(await say('T0NORTH', by(NORTH))).toEqual([200]);
    expect(program.outcomes()).toEqual(['undeliverable']);
    expect(program.logged()).toContain('token_revoked');
  });

  it('is not written to when it is gone before its nudge is sent', async () => {
    await program.install(NORTH);
    program.slack.mishap('users.info', {
      before: async () => {
        await program.deliver(removal({ type: 'app_uninstalled' }, by(NORTH)));
      },
    });
    expect(await say('T0NORTH', by(NORTH))).toEqual([200]);
    expect([program.nudges(), program.outcomes()]).toEqual([[], ['undeliverable']]);
  });

  it('in a way that is malformed is refused', async () => {
    const malformed = callback({ type: 'tokens_revoked', tokens: 'all' }, by(NORTH));
    expect(await program.deliver(malformed, { redeliveries: 0 })).toEqual([400]);
  });

  it('does no harm where there is but one, by its token', async () => {
    const one = await openWorkspace();
    expect(await one.deliver(removal({ type: 'app_uninstalled' }, {}))).toEqual([200]);
    expect(one.logged()).toContain('took Quiet Word out');
    await one.close();
  });
});
