import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_TOKEN, CLIENT } from './fake-slack.ts';
import { openFakeSocket } from './fake-socket.ts';
import {
  bad,
  by,
  NORTH,
  openInstallable,
  removal,
  SOUTH,
  tokenOf,
  TRUST,
  type Installable,
} from './installer.ts';
import { AUTHOR, callback, CHANNEL, deleted, joined, press } from './payloads.ts';

let program: Installable;
beforeEach(async () => {
  program = await openInstallable();
});
afterEach(() => program.close());

/** Which tokens the nudges so far were sent with. */
const sentBy = () => program.nudges().map((sent) => sent.by);
const say = (team: string, envelope: Record<string, unknown>) =>
  program.deliver(callback(bad(team), envelope));
const shared = { is_ext_shared_channel: true };

describe('each workspace', () => {
  it('is spoken to with its own token', async () => {
    await program.install(NORTH);
    await program.install(SOUTH);
    expect(await say('T0SOUTH', by(SOUTH))).toEqual([200]);
    expect(await say('T0NORTH', by(NORTH))).toEqual([200]);
    expect(sentBy()).toEqual([tokenOf(SOUTH), tokenOf(NORTH)]);
  });

  it('that has not installed it is acknowledged and left alone', async () => {
    await program.install(NORTH);
    expect(await say('T0SOUTH', by(SOUTH))).toEqual([200]);
    expect([program.messagesRead(), program.nudges()]).toEqual([0, []]);
    expect(program.logged()).toContain("Another workspace's event was ignored");
  });

  it('is asked about its own channels, and has its own pictures fetched with its own token', async () => {
    await program.install(SOUTH);
    program.slack.files.set('wound.png', new Uint8Array([1, 2, 3]));
    const files = [
      { name: 'wound.png', mimetype: 'image/png', url_private_download: program.slack.fileUrl('wound.png') },
    ];
    await program.deliver(
      callback(bad('T0SOUTH', { text: 'good', subtype: 'file_share', files }), by(SOUTH)),
    );
    expect(program.asked().toSorted()).toEqual(['conversations.info', 'users.info']);
    const [attachment] = program.heard()[0]!.attachments;
    expect(await attachment!.open()).toEqual(new Uint8Array([1, 2, 3]));
    await program.looked();
  });

  it('has its newcomers welcomed, and its answers taken', async () => {
    await program.install(SOUTH);
    await program.deliver(joined({ team: 'T0SOUTH' }, by(SOUTH)));
    expect(program.nudges()).toMatchObject([{ by: tokenOf(SOUTH), seenBy: AUTHOR }]);
    await say('T0SOUTH', by(SOUTH));
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(program.nudges()[1]?.blocks))![1]!;
    const responseUrl = program.slack.responseUrl(CHANNEL, AUTHOR);
    const pressed = { ...press({ answer: 'wrong', value, responseUrl }), team: { id: 'T0SOUTH' } };
    expect(await program.press(pressed)).toBe(200);
    expect(program.outcomes().slice(-2)).toEqual(['nudged', 'wrong']);
  });

  it('may have a message deleted, whoever wrote it', async () => {
    await program.install(NORTH);
    const event = bad('T0NORTH');
    await program.deliver(callback(event, by(NORTH)));
    await program.deliver({ ...deleted(String(event['ts'])), ...by(NORTH) });
    expect(program.outcomes()).toEqual(['nudged', 'deleted']);
  });
});

describe('in a channel that workspaces share', () => {
  it('an author is told by their own workspace, whichever heard it', async () => {
    await program.install(NORTH);
    await program.install(SOUTH);
    await say('T0SOUTH', { ...by(NORTH), ...shared });
    expect(sentBy()).toEqual([tokenOf(SOUTH)]);
  });

  it('an author whose workspace has not installed it is told nothing', async () => {
    await program.install(NORTH);
    await say('T0SOUTH', { ...by(NORTH), ...shared });
    await say('E0TRUST', { ...by(NORTH), ...shared });
    await program.deliver(joined({ team: 'T0SOUTH' }, { ...by(NORTH), ...shared }));
    await program.deliver(callback(bad('T0NORTH', { user_team: 'T0SOUTH' }), { ...by(NORTH), ...shared }));
    expect([program.messagesRead(), program.nudges()]).toEqual([0, []]);
  });
});

describe('a whole organisation', () => {
  it('is spoken to with the one token, in every workspace of it', async () => {
    const { page } = await program.install(TRUST);
    expect(page).toContain('for your organisation');
    await say('T0WARD', by(TRUST, 'T0WARD'));
    await say('T0CLINIC', by(TRUST, 'T0WARD'));
    await say('E0TRUST', by(TRUST, null));
    expect(sentBy()).toEqual(Array.from({ length: 3 }, () => tokenOf(TRUST)));
  });

  it('tells nobody of another organisation, where a channel is shared', async () => {
    await program.install(TRUST);
    await say('T0NORTH', { ...by(TRUST, 'T0WARD'), ...shared });
    expect([program.messagesRead(), program.nudges()]).toEqual([0, []]);
    await say('E0TRUST', { ...by(TRUST, 'T0WARD'), ...shared });
    expect(sentBy()).toEqual([tokenOf(TRUST)]);
  });

  it('is taken out as a whole', async () => {
    await program.install(TRUST);
    await program.deliver(removal({ type: 'app_uninstalled' }, by(TRUST, 'T0WARD')));
    await say('T0WARD', by(TRUST, 'T0WARD'));
    expect(program.messagesRead()).toBe(0);
  });
});

it('a workspace whose row is damaged is acknowledged, named in no log, and read again once it is installed anew', async () => {
  await program.install(NORTH);
  await program.install(SOUTH);
  program.spoil();
  expect(await say('T0NORTH', by(NORTH))).toEqual([200]);
  expect(program.logged()).toContain('cannot be opened; run \\"quiet-word doctor\\"');
  await program.install(NORTH);
  await say('T0NORTH', by(NORTH));
  await say('T0SOUTH', by(SOUTH));
  expect(sentBy()).toEqual([tokenOf(NORTH)]);
});

it('in Socket Mode too, workspaces install it over HTTP', async () => {
  const socket = await openFakeSocket();
  const connected = await openInstallable({ socketUrl: socket.url });
  expect((await connected.install(SOUTH)).status).toBe(200);
  await socket.deliver(callback(bad('T0SOUTH'), by(SOUTH)), 3_000);
  expect(connected.nudges()).toMatchObject([{ by: tokenOf(SOUTH) }]);
  await connected.close();
  await socket.close();
});

it('nothing that names a workspace, a token or who installed it is logged or left on the disk', async () => {
  await program.install(NORTH, { refresh_token: 'xoxe-1-canary', expires_in: 60 });
  await program.install(TRUST);
  program.slack.mishap('oauth.v2.access', { error: 'T0CANARYTEAM' });
  for (const team of ['T0NORTH', 'T0STRANGER']) await say(team, by(NORTH));
  await say('T0WARD', by(TRUST, 'T0WARD'));
  await say('T0SOUTH', by(SOUTH));
  await program.deliver(removal({ type: 'app_uninstalled' }, by(NORTH)));
  const secrets = [
    ...[
      'T0NORTH',
      'T0SOUTH',
      'E0TRUST',
      'T0WARD',
      'T0STRANGER',
      'T0CANARYTEAM',
      'Hospital',
      'Trust ',
      'U0INSTALLER',
      'A0QUIET',
    ],
    ...[
      'xoxb',
      'xoxe',
      'code-',
      BOT_TOKEN,
      CLIENT.id,
      CLIENT.secret,
      NORTH.botUser,
      TRUST.botUser,
      AUTHOR,
      CHANNEL,
    ],
  ];
  const left = [program.logged(), ...program.bytes()];
  expect(left.join('')).toContain('slack-installation');
  expect(program.logged()).toContain('was installed');
  for (const secret of secrets)
    for (const bytes of left) expect(bytes.toLowerCase()).not.toContain(secret.toLowerCase());
});
