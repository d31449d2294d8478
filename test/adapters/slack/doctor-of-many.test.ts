import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NORTH, openInstallable, SOUTH, tokenOf, TRUST, type Installable } from './installer.ts';

let program: Installable;
beforeEach(async () => {
  program = await openInstallable({ workspaces: ['T0NORTH', 'T0SOUTH', 'E0TRUST'] });
});
afterEach(() => program.close());

const said = async () => (await program.check()).map(({ what }) => what);
const faults = async () => (await program.check()).filter(({ ok }) => !ok);

describe('the doctor of many workspaces', () => {
  it('counts those that have it installed, and finds nothing wrong with them', async () => {
    expect(await said()).toContain(
      '0 workspaces or organisations have the app installed in Slack; the key opens 0 of 0.',
    );
    await program.install(NORTH);
    expect(await said()).toContain(
      'One workspace or organisation has the app installed in Slack; the key opens 1 of 1.',
    );
    await program.install(TRUST);
    expect(await said()).toContain('Slack takes the tokens of 2 of 2.');
    expect(await faults()).toEqual([]);
  });

  it('says how many tokens are refused, lack scopes, cannot be asked about or are damaged, and never whose', async () => {
    for (const installed of [NORTH, SOUTH, TRUST]) await program.install(installed);
    program.slack.tokens.delete(tokenOf(SOUTH));
    expect((await faults()).map(({ what }) => what)).toEqual(['The token of 1 is refused.']);
    program.slack.tokens.set(tokenOf(SOUTH), SOUTH);
    program.slack.mishap('auth.test', { status: 500 });
    expect((await faults()).map(({ what }) => what)).toEqual(['The token of 1 could not be asked about.']);
    program.slack.scopes = ['chat:write'];
    const [lacking] = await faults();
    expect([lacking?.what, lacking?.remedy]).toEqual([
      'The token of 3 lacks scopes.',
      expect.stringMatching(/im:write.*installed anew there/),
    ]);
    program.spoil();
    const told = JSON.stringify(await program.check());
    expect(told).toContain('the key opens 0 of 3');
    for (const secret of ['T0NORTH', 'T0SOUTH', 'E0TRUST', 'xoxb']) expect(told).not.toContain(secret);
  });

  it('leaves a token that has run out to be renewed', async () => {
    await program.install(NORTH, { refresh_token: 'xoxe-1-first', expires_in: -1 });
    program.slack.tokens.delete(tokenOf(NORTH));
    expect(await faults()).toEqual([]);
    expect(program.slack.exchanges).toHaveLength(1);
  });

  it('says who may install it', async () => {
    expect(await said()).toContain('SLACK_WORKSPACES lets 3 have it.');
    const open = await openInstallable();
    expect(JSON.stringify(await open.check())).toContain('whoever finds /slack/install');
    await open.close();
  });
});
