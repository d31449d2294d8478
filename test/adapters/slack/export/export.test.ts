import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../adapters/kit/export/open-archive.ts';
import { isSlackExport, openSlackExport } from '../../../../adapters/slack/export/open.ts';
import type { ChannelFacts } from '../../../../src/message.ts';
import type { ExportReader, Heard } from '../../../../src/export.ts';
import { folderOf, heardFrom, leftOutOf, textsOf, written, zipOf, type Files } from '../../export-files.ts';

const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400;
const FIRST = Date.UTC(2024, 0, 1) / 1000;
const ts = (day: number, second = 0) => `${FIRST + day * DAY + second}.000100`;
const fileOf = (day: number) => `${new Date((FIRST + day * DAY) * 1000).toISOString().slice(0, 10)}.json`;
const said = (text: string, at: string, fields: object = {}) => ({
  type: 'message',
  user: 'U1',
  text,
  ts: at,
  ...fields,
});
const users = [
  { id: 'U1', profile: { display_name: 'Ann', real_name: 'Ann Other', title: 'ST4' } },
  { id: 'UBOT', is_bot: true },
  { id: 'UGUEST', is_restricted: true },
  { id: 'UFAR', is_stranger: true },
];
const channel = (name: string, fields: object = {}) => ({
  id: `C-${name}`,
  name,
  members: ['U1'],
  ...fields,
});

async function open(path: string, facts: ChannelFacts[] = []): Promise<ExportReader> {
  const archive = await openArchive(path);
  const audienceOf = (seen: ChannelFacts) => {
    facts.push(seen);
    return seen.isShared || seen.hasGuests ? 'shared-or-public' : 'whole-organisation';
  };
  return openSlackExport({ archive, audienceOf, lookBack: 7, now: NOW });
}

async function hear(files: Files): Promise<Heard[]> {
  return heardFrom(await open(folderOf(files)));
}

describe('an export of a Slack workspace', () => {
  const plain: Files = {
    'channels.json': [channel('general')],
    'users.json': users,
    [`general/${fileOf(0)}`]: [said('a &lt; b <@U2|bo> *now*', ts(0, 1))],
    [`general/${fileOf(1)}`]: [said('and then', ts(1), { thread_ts: ts(0, 1) })],
  };

  it('is read the same from a zip, from a folder and from a zip with a folder around it', async () => {
    const inFolder = Object.fromEntries(
      Object.entries(plain).map(([path, rows]) => [`My export/${path}`, rows]),
    );
    for (const path of [folderOf(plain), written(await zipOf(plain)), written(await zipOf(inFolder))]) {
      const reader = await open(path);
      const heard = await heardFrom(reader);
      expect(textsOf(heard)).toEqual(['a < b @bo now', 'and then']);
      const [first, second] = heard.flatMap((each) => (each.kind === 'message' ? [each.message] : []));
      expect(first).toMatchObject({
        platform: 'slack',
        mentions: [[6, 9]],
        saidAt: (FIRST + 1) * 1000,
        profile: null,
      });
      expect(second).toMatchObject({ thread: first!.thread, author: first!.author, channel: first!.channel });
      expect(second!.key).not.toBe(first!.key);
      reader.close();
    }
  });

  it('is known by its files', async () => {
    const isOne = async (files: Files) => isSlackExport(await openArchive(folderOf(files)));
    expect(await isOne(plain)).toBe(true);
    expect(await isOne({ 'ward-7/2024-01-01.json': [] })).toBe(true);
    expect(await isOne({ 'messages.jsonl': [] })).toBe(false);
  });

  it('leaves out bots, notices and what others wrote, and counts them', async () => {
    const rows = [
      said('kept', ts(0)),
      said('shared a file', ts(0, 1), { subtype: 'file_share', files: [{ name: 'x.png' }] }),
      said('<@U1> has joined', ts(0, 2), { subtype: 'channel_join' }),
      said('beep', ts(0, 3), { subtype: 'bot_message', bot_id: 'B1' }),
      said('boop', ts(0, 4), { user: 'UBOT' }),
      said('gone', ts(0, 5), { subtype: 'tombstone' }),
      said('from afar', ts(0, 6), { user: 'UFAR' }),
      { nonsense: true },
      said('in the future', `${NOW / 1000 + 10 * DAY}.000100`),
      'no row',
    ];
    const heard = await hear({ ...plain, [`general/${fileOf(0)}`]: rows, [`general/${fileOf(1)}`]: [] });
    expect(textsOf(heard)).toEqual(['kept', 'shared a file']);
    expect(leftOutOf(heard)).toEqual({ notice: 2, bot: 2, outsider: 1, malformed: 3 });
  });

  it('reads each message once, as it was last, and in order of time', async () => {
    const rows = [
      said('third', ts(0, 3)),
      said('first', ts(0, 1)),
      said('second, before', ts(0, 2)),
      said('second, after', ts(0, 2), { edited: { user: 'U1', ts: ts(0, 9) } }),
      {
        type: 'message',
        subtype: 'message_changed',
        ts: ts(0, 9),
        message: said('third, changed', ts(0, 3)),
      },
    ];
    const heard = await hear({ ...plain, [`general/${fileOf(0)}`]: rows, [`general/${fileOf(1)}`]: rows });
    expect(textsOf(heard)).toEqual(['first', 'second, after', 'third, changed']);
    expect(leftOutOf(heard)).toEqual({ duplicate: 7 });
  });

  it('tells who reads along from the lists, and leaves direct messages alone', async () => {
    const facts: ChannelFacts[] = [];
    const one = (text: string) => ({ [`${text}/${fileOf(0)}`]: [said(text, ts(0))] });
    const files: Files = {
      'users.json': users,
      'channels.json': [channel('general'), channel('gp-liaison', { is_ext_shared: true })],
      'groups.json': [channel('ward-7', { members: ['U1', 'UGUEST'] })],
      'mpims.json': [channel('mpdm-ann--bo-1')],
      'dms.json': [{ id: 'D012345678', members: ['U1', 'U2'] }],
      'integration_logs.json': [{ user_id: 'U1' }],
      ...one('general'),
      ...one('gp-liaison'),
      ...one('ward-7'),
      ...one('mpdm-ann--bo-1'),
      ...one('D012345678'),
      'canvases/F1.json': [said('a canvas', ts(0))],
    };
    const heard = await heardFrom(await open(folderOf(files), facts));
    expect(textsOf(heard).toSorted()).toEqual(['general', 'gp-liaison', 'mpdm-ann--bo-1', 'ward-7']);
    const usual = { form: 'channel', isShared: false, hasGuests: false };
    expect(facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { ...usual, id: 'C-general', name: 'general' },
      { ...usual, id: 'C-gp-liaison', name: 'gp-liaison', isShared: true },
      { ...usual, id: 'C-mpdm-ann--bo-1', name: null, form: 'group' },
      { ...usual, id: 'C-ward-7', name: 'ward-7', hasGuests: true },
    ]);
    const profiles = heard.flatMap((each) => (each.kind === 'message' ? [each.message.profile] : []));
    expect(profiles.filter((each) => each !== null)).toEqual([
      { displayName: 'Ann', realName: 'Ann Other', title: 'ST4' },
      { displayName: 'Ann', realName: 'Ann Other', title: 'ST4' },
    ]);
  });

  it('names a file that breaks off, and reads on', async () => {
    const broken = Buffer.from(`[${JSON.stringify(said('whole', ts(0)))},{"type":"mess`);
    const reader = await open(
      folderOf({ ...plain, [`general/${fileOf(0)}`]: broken, 'groups.json': Buffer.from('{') }),
    );
    const heard = await heardFrom(reader);
    expect(textsOf(heard)).toEqual(['whole', 'and then']);
    const faults = [...reader.faults, ...heard.flatMap((each) => (each.kind === 'fault' ? [each] : []))];
    expect(faults.map(({ file, fault }) => [reader.pathOf(file), fault])).toEqual([
      ['groups.json', 'not-json'],
      [`general/${fileOf(0)}`, 'not-json'],
    ]);
  });

  it('cuts a large channel every few weeks, and reads the week before each cut without counting it', async () => {
    const weight = 'x'.repeat(150_000);
    const days = Array.from({ length: 140 }, (_, day) => day);
    const files = Object.fromEntries(
      days.map((day) => [`general/${fileOf(day)}`, [said(`${day} words`, ts(day), { blocks: weight })]]),
    );
    const reader = await open(folderOf({ 'channels.json': [channel('general')], ...files }));
    expect(reader.parts.length).toBe(3);
    const heard = await heardFrom(reader);
    expect(textsOf(heard).map((text) => Number(text.split(' ')[0]))).toEqual(days);
    const again = heard.filter((each) => each.kind === 'message' && !each.isCounted);
    expect(again).toHaveLength(14);
    const read = heard.reduce((sum, each) => sum + (each.kind === 'file-read' ? each.bytes : 0), 0);
    expect(read).toBe(reader.parts.reduce((sum, { bytes }) => sum + bytes, 0));
  });
});
