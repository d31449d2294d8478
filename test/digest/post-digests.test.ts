import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../adapters/slack/workspace.ts';
import { CHANNEL as TEAMS_CHANNEL, said } from '../adapters/teams/payloads.ts';
import { openTenant, type Tenant } from '../adapters/teams/tenant.ts';
import { fill, NOW } from '../dashboard/made-up.ts';
import { keepPosting, openDigester } from '../../src/cli/digests.ts';
import { openPublisher } from '../../src/cli/open-trends.ts';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import type { Adapter, Log } from '../../src/ports.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';

const CHANNEL = 'C0MODERATE';
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

let folder: string;
let now: number;
let workspace: Workspace;
let tenant: Tenant;
let policy: Policy;
const opened: Database[] = [];
const logged: string[] = [];
const note = (what: string, facts?: object) => void logged.push(what + JSON.stringify(facts ?? {}));
const log: Log = { info: note, warn: note, error: note };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'digest-'));
  now = NOW;
  logged.length = 0;
  [workspace, tenant] = await Promise.all([openWorkspace(), openTenant()]);
  workspace.slack.openChannels.add(CHANNEL);
  workspace.slack.scopes.push('files:write');
  policy = {
    ...defaultPolicy(),
    digest: {
      slack: { channel: CHANNEL, through: null },
      teams: { channel: TEAMS_CHANNEL, through: tenant.connector.serviceUrl },
    },
  };
  const database = open();
  fill(database, 8, 9_000);
  openPublisher(
    database,
    () => policy,
    () => now,
  ).publish();
});
afterEach(async () => {
  for (const each of opened.splice(0)) each.close();
  await Promise.all([workspace.close(), tenant.close()]);
  rmSync(folder, { recursive: true });
});

function open(): Database {
  const database = openDatabase(join(folder, 'statistics.sqlite'), MIGRATIONS);
  opened.push(database);
  return database;
}
/** One more server over the same file, or the same one started again. */
const replica = (adapters: readonly Adapter[] = [workspace.adapter, tenant.adapter]) =>
  openDigester({
    database: open(),
    adapters,
    policy: () => policy,
    trendsUrl: 'https://quiet-word.example/trends',
    log,
    clock: () => now,
  });
const onSlack = () => workspace.slack.sent.filter(({ channel }) => channel === CHANNEL);
const onTeams = () => tenant.connector.sent.filter(({ conversation }) => conversation === TEAMS_CHANNEL);

describe('posting the digest', () => {
  it('happens once on each platform, with two servers at it and after a restart', async () => {
    await Promise.all([replica()(), replica()()]);
    await replica()();
    expect([onSlack().length, workspace.slack.pictures.length, onTeams().length]).toEqual([1, 1, 1]);
    now += HOUR;
    await replica()();
    expect([onSlack().length, onTeams().length]).toEqual([1, 1]);
  });

  it('says on Slack how many, what to teach and where there is more, with a picture that is told in words', async () => {
    await replica()();
    const words = JSON.stringify(onSlack()[0]?.blocks);
    for (const part of [
      'Quiet Word: 16–22 November 2026',
      'Flags per 1,000 messages',
      'Noticed most',
      'How private words ended',
      'Called wrong by their authors',
      'Worth a few minutes together',
      'https://www.gmc-uk.org/',
      'https://quiet-word.example/trends',
      'never who',
    ])
      expect(words).toContain(part);
    const [picture] = workspace.slack.pictures;
    expect(picture?.channel).toBe(CHANNEL);
    expect(Buffer.from(picture!.bytes).subarray(1, 4).toString()).toBe('PNG');
    expect(picture?.alternative).toContain('16–22 November 2026: ');
  });

  it('says the same on Teams, with bars and, where they are not drawn, words', async () => {
    await replica()();
    const words = JSON.stringify(onTeams()[0]?.activity);
    for (const part of ['Quiet Word: 16–22 November 2026', 'Worth a few minutes together', 'never who'])
      expect(words).toContain(part);
    const card = onTeams()[0]?.activity.attachments?.[0]?.content;
    const charts = card?.body.flatMap((each) => (each.type === 'Container' ? each.items : []));
    const chart = charts?.find(({ type }) => type === 'Chart.VerticalBar');
    expect(chart).toMatchObject({ data: { length: 8 }, fallback: { type: 'RichTextBlock' } });
    expect(JSON.stringify(chart)).toContain('16–22 November 2026: ');
  });

  it.each([
    ['its permission is missing', () => (workspace.slack.scopes = ['chat:write'])],
    ['Slack has a fault', () => workspace.slack.mishap('files.completeUploadExternal', { status: 500 })],
    [
      'Slack gives no address',
      () => workspace.slack.mishap('files.getUploadURLExternal', { error: 'file_uploads_disabled' }),
    ],
  ])('goes without the picture where %s', async (_, spoil) => {
    spoil();
    await replica()();
    await replica()();
    expect([onSlack().length, workspace.slack.pictures.length]).toEqual([1, 0]);
    expect(workspace.logged()).toContain('without its picture');
  });

  it('waits an hour where it is refused, and goes when somebody has mended it', async () => {
    workspace.slack.openChannels.clear();
    tenant.connector.mishap('send', { status: 403, code: 'BotNotInConversationRoster' });
    await replica()();
    workspace.slack.openChannels.add(CHANNEL);
    await replica()();
    expect([onSlack().length, onTeams().length]).toEqual([0, 0]);
    now += HOUR + 1_000;
    await replica()();
    expect([onSlack().length, onTeams().length]).toEqual([1, 1]);
  });

  it('may come twice at the most where nobody knows whether it was taken', async () => {
    for (let times = 0; times < 4; times += 1) {
      workspace.slack.mishap('chat.postMessage', { status: 500 });
      tenant.connector.mishap('send', { status: 500 });
      await replica()();
      now += 11 * 60_000;
    }
    expect(workspace.slack.calls.filter((each) => each === 'chat.postMessage')).toHaveLength(2);
    expect(tenant.paths()).toHaveLength(2);
    expect(logged.filter((each) => each.includes('Nobody knows'))).toHaveLength(4);
  });

  it('tells of each period once, and of the last alone where some were missed', async () => {
    await replica()();
    const database = opened[0]!;
    now += 3 * WEEK;
    openPublisher(
      database,
      () => policy,
      () => now,
    ).publish();
    await replica()();
    expect(onSlack().map(({ text }) => text)).toEqual([
      'Quiet Word: 16–22 November 2026',
      'Quiet Word: 7–13 December 2026',
    ]);
  });

  it('goes nowhere by itself, and writes no place into the log or the file', async () => {
    policy = { ...policy, digest: { slack: null, teams: null } };
    await replica()();
    expect([onSlack().length, onTeams().length]).toEqual([0, 0]);
    policy = { ...policy, digest: { slack: { channel: 'C0NOWHERE0', through: null }, teams: null } };
    await replica()();
    expect(workspace.logged()).toContain('channel_not_found');
    expect(logged.join() + workspace.logged() + opened[0]!.serialize().toString('latin1')).not.toContain(
      'C0NOWHERE0',
    );
  });

  it('learns on Teams from what came before where it is not told the service address', async () => {
    policy = { ...policy, digest: { slack: null, teams: { channel: TEAMS_CHANNEL, through: null } } };
    await replica()();
    expect(tenant.logged()).toContain('teams-service');
    await tenant.post(said());
    now += HOUR + 1_000;
    await replica()();
    expect(onTeams()).toHaveLength(1);
  });

  it('sends the token of the bot to no address that is not to be trusted', async () => {
    const teams = { channel: TEAMS_CHANNEL, through: 'http://evil.example/' };
    policy = { ...policy, digest: { slack: null, teams } };
    await replica()();
    expect(tenant.paths()).toEqual([]);
    expect(tenant.logged()).toContain('teams-service');
  });

  it('is kept up until it is ended, and ends when the post in hand is done', async () => {
    const held = workspace.slack.hold('chat.postMessage', 50);
    const stop = keepPosting(replica([workspace.adapter]), log);
    await held;
    await stop();
    expect(onSlack()).toHaveLength(1);
  });

  it('never tells of the playground, where nobody is real', async () => {
    const database = openDatabase(':memory:', MIGRATIONS);
    opened.push(database);
    database.exec("INSERT INTO messages_read VALUES (202645, 'playground', 'clinical-social', 3000)");
    const parts = {
      adapters: [workspace.adapter],
      policy: () => policy,
      trendsUrl: null,
      log,
      clock: () => now,
    };
    await openDigester({ ...parts, database })();
    expect(onSlack()).toEqual([]);
  });
});
