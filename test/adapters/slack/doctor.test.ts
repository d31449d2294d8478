import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSlack } from '../../../adapters/slack/doctor.ts';
import { EVENTS_PATH } from '../../../adapters/slack/http-receiver.ts';
import { COMMAND } from '../../../adapters/slack/render-home.ts';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { SIGNING_SECRET } from './deliverer.ts';
import { APP_TOKEN, BOT_TOKEN, BOT_USER, openFakeSlack, type FakeSlack } from './fake-slack.ts';

let slack: FakeSlack;
let config: Extract<SlackConfig, { botToken: string }>;
beforeEach(async () => {
  slack = await openFakeSlack();
  const { apiUrl } = slack;
  config = {
    botToken: BOT_TOKEN,
    connection: { kind: 'http', signingSecret: SIGNING_SECRET },
    apiUrl,
    nudgeBy: 'dm',
  };
});
afterEach(() => slack.close());

const socket = (appToken: string) => ({ connection: { kind: 'socket', appToken } }) as const;
const faults = async (changed: Partial<typeof config> = {}) =>
  (await checkSlack({ ...config, ...changed })).filter(({ ok }) => !ok);

describe('the doctor', () => {
  it('finds nothing wrong with a good installation', async () => {
    expect(await faults()).toEqual([]);
    slack.socketUrl = 'ws://127.0.0.1:1';
    expect(await faults(socket(APP_TOKEN))).toEqual([]);
  });

  it('names the scopes that are missing, and what each is for', async () => {
    slack.scopes = slack.scopes.filter((scope) => scope !== 'im:write' && scope !== 'groups:history');
    const [fault, ...others] = await faults();
    expect(others).toEqual([]);
    expect(fault?.remedy).toBe(
      'Add under "OAuth & Permissions", then reinstall the app: ' +
        'groups:history (to read private channels that it is invited to), ' +
        'im:write (to open the direct message that a nudge goes to).',
    );
  });

  it('says whether the digest will come, and with its picture', async () => {
    const about = async (channel: string) =>
      (await checkSlack(config, null, channel)).filter(({ what }) => what.includes('digest'));
    slack.channels.set('C0MODS', { members: new Set([BOT_USER]), isArchived: false });
    slack.channels.set('C0OTHERS', { members: new Set(), isArchived: false });
    expect(await about('C0MODS')).toMatchObject([
      { what: 'Quiet Word is in the channel of the digest.', ok: true },
      { what: 'The digest comes in words alone: the token lacks files:write.', ok: true },
    ]);
    slack.scopes = [...slack.scopes, 'files:write'];
    expect(await about('C0MODS')).toHaveLength(1);
    expect(await about('C0OTHERS')).toMatchObject([
      { what: 'Quiet Word is not in the channel of the digest.', ok: false },
    ]);
    const [gone] = await about('C0GONE');
    expect(gone?.what).toBe('Slack does not show the channel of the digest (channel_not_found).');
    expect(gone?.remedy).toContain('Invite Quiet Word');
    slack.mishap('conversations.info', { status: 200, body: '<html>log in</html>' });
    const [unreachable] = await about('C0MODS');
    expect(unreachable?.remedy).toContain('https://slack.com');
  });

  it('says which token is wrong, and never what it is', async () => {
    const wrong = await faults({ botToken: 'xoxb-secret', ...socket('xapp-secret') });
    expect(wrong.map(({ what }) => what)).toEqual([
      'Slack refuses SLACK_BOT_TOKEN (invalid_auth).',
      'Slack refuses SLACK_APP_TOKEN (invalid_auth).',
    ]);
    expect(JSON.stringify(wrong)).not.toContain('secret');
  });

  it('says that Socket Mode is off', async () => {
    const [fault] = await faults(socket(APP_TOKEN));
    expect(fault?.remedy).toContain('turn Socket Mode on');
  });

  it('says that Slack cannot be reached', async () => {
    const unreachable = await faults({ apiUrl: 'http://127.0.0.1:9/api/' });
    slack.mishap('auth.test', { status: 200, body: '<html>log in</html>' });
    const html = await faults();
    for (const [fault] of [unreachable, html]) {
      expect(fault?.what).toMatch(/^Slack could not be asked about SLACK_BOT_TOKEN \(\w+\)\.$/);
      expect(fault?.remedy).toContain('https://slack.com');
    }
  });
});

describe('the manifest', () => {
  const root = new URL('../../../', import.meta.url);
  const manifest = JSON.parse(readFileSync(new URL('manifest/slack.json', root), 'utf8')) as {
    features: { slash_commands: { command: string; url: string; should_escape: boolean }[] };
    oauth_config: { scopes: { bot: string[] } };
    settings: {
      event_subscriptions: { request_url: string; bot_events: string[] };
      interactivity: { is_enabled: boolean; request_url: string };
    };
  };

  it('asks for the scopes that are used, and for no others', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(Object.keys(SCOPES).toSorted());
  });

  it('asks for the events that those scopes let the bot read', () => {
    const { bot_events: events } = manifest.settings.event_subscriptions;
    const scopes = Object.keys(SCOPES).filter((scope) => scope.endsWith(':history'));
    const messages = scopes.map((scope) => `message.${scope.replace(':history', '')}`);
    expect(events.toSorted()).toEqual(['app_home_opened', 'member_joined_channel', ...messages].toSorted());
  });

  it('sends everything to the path that is served', () => {
    const { event_subscriptions: events, interactivity } = manifest.settings;
    const commands = manifest.features.slash_commands;
    expect(commands).toMatchObject([{ command: COMMAND, should_escape: true }]);
    for (const address of [events.request_url, interactivity.request_url, ...commands.map(({ url }) => url)])
      expect(new URL(address).pathname).toBe(EVENTS_PATH);
    expect(interactivity.is_enabled).toBe(true);
  });
});
