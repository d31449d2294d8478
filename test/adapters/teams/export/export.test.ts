import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../adapters/kit/export/open-archive.ts';
import { openTeamsExport } from '../../../../adapters/teams/export/open.ts';
import type { ExportReader } from '../../../../src/export.ts';
import type { ChannelFacts } from '../../../../src/message.ts';
import { folderOf, heardFrom, leftOutOf, textsOf, written, zipOf, type Files } from '../../export-files.ts';

const CHANNEL = '19:abc@thread.tacv2';
const NOW = Date.UTC(2026, 10, 21);
let counter = 0;

/** A chatMessage as Microsoft Graph exports it. */
const said = (content: string, fields: object = {}) => {
  counter += 1;
  return {
    '@odata.type': '#microsoft.graph.chatMessage',
    id: String(1_700_000_000_000 + counter),
    replyToId: null,
    etag: '1',
    messageType: 'message',
    createdDateTime: new Date(1_700_000_000_000 + counter * 1000).toISOString(),
    lastEditedDateTime: null,
    deletedDateTime: null,
    subject: null,
    chatId: null,
    importance: 'normal',
    from: {
      application: null,
      device: null,
      user: { id: 'u-1', displayName: 'Ann Other', userIdentityType: 'aadUser', tenantId: 't-1' },
    },
    body: { contentType: 'html', content },
    channelIdentity: { teamId: 't', channelId: CHANNEL },
    attachments: [],
    mentions: [],
    reactions: [],
    ...fields,
  };
};

async function open(path: string, shares = 2, facts: ChannelFacts[] = []): Promise<ExportReader> {
  const archive = await openArchive(path);
  const audienceOf = (seen: ChannelFacts) => {
    facts.push(seen);
    return seen.isShared ? 'shared-or-public' : 'clinical-social';
  };
  return openTeamsExport({ archive, audienceOf, shares, now: NOW });
}

const lines = (rows: readonly unknown[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));

describe('an export of Teams', () => {
  it('is read from lists, from pages with "value" and from lines, in a folder, a zip or a single file', async () => {
    const rows = [said('<p>one &amp; two</p>'), said('<div><at id="0">Bo</at> three</div>')];
    const forms: Files[] = [
      { 'messages.json': rows },
      { 'messages.json': { '@odata.context': 'x', value: rows } },
      { 'messages.jsonl': lines(rows) },
    ];
    const paths = await Promise.all(
      forms.map(async (files) => [folderOf(files), written(await zipOf(files))]),
    );
    for (const path of [...paths.flat(), written(lines(rows), 'messages.jsonl')]) {
      const heard = await heardFrom(await open(path));
      expect(textsOf(heard)).toEqual(['one & two', 'Bo three']);
      expect(heard[1]).toMatchObject({ message: { platform: 'teams', mentions: [[0, 2]], profile: null } });
    }
  });

  it('leaves out bots, notices, deleted messages, outsiders and what two people tell each other', async () => {
    const from = (user: object | null, application: object | null = null) => ({
      from: { user, application },
    });
    const rows = [
      said('kept'),
      said('in a chat', { channelIdentity: null, chatId: '19:def@thread.v2' }),
      said('between two', { channelIdentity: null, chatId: '19:a_b@unq.gbl.spaces' }),
      said('joined', { messageType: 'systemEventMessage' }),
      said('gone', { deletedDateTime: '2024-01-01T00:00:00Z' }),
      said('beep', from(null, { id: 'app' })),
      said('guest', from({ id: 'u-9', userIdentityType: 'anonymousGuest' })),
      said('when?', { createdDateTime: 'yesterday' }),
      { displayName: 'no message' },
    ];
    const heard = await heardFrom(await open(folderOf({ 'm.json': rows })));
    expect(textsOf(heard)).toEqual(['kept', 'in a chat']);
    expect(leftOutOf(heard)).toEqual({ private: 1, notice: 2, bot: 1, outsider: 1, malformed: 2 });
  });

  it('puts threads together across pages, in the order of their numbers', async () => {
    const root = said('the root');
    const reply = said('the reply', { replyToId: root.id });
    const files = { 'page2.json': { value: [root] }, 'page10.json': { value: [reply, root] } };
    const heard = await heardFrom(await open(folderOf(files)));
    expect(textsOf(heard)).toEqual(['the root', 'the reply']);
    expect(leftOutOf(heard)).toEqual({ duplicate: 1 });
    const threads = heard.flatMap((each) => (each.kind === 'message' ? [each.message.thread] : []));
    expect(new Set(threads).size).toBe(1);
  });

  it('knows the names of channels from their list', async () => {
    const facts: ChannelFacts[] = [];
    const list = { value: [{ id: CHANNEL, displayName: 'GP liaison', membershipType: 'shared' }] };
    const files = { 'channels.json': list, 'm.jsonl': lines([said('hello')]) };
    const heard = await heardFrom(await open(folderOf(files), 2, facts));
    expect(facts).toEqual([
      { id: CHANNEL, name: 'GP liaison', form: 'channel', isShared: true, hasGuests: false },
    ]);
    expect(heard[0]).toMatchObject({ message: { profile: { displayName: 'Ann Other' } } });
  });

  it('is shared out by channel where it is large, and each message is still read once', async () => {
    const weight = 'x'.repeat(12_000);
    const rows = Array.from({ length: 400 }, (_, nth) =>
      said(`${nth} words`, {
        etag: weight,
        channelIdentity: { teamId: 't', channelId: `19:c${nth % 9}@thread.tacv2` },
      }),
    );
    const broken = Buffer.from(`{"value":${JSON.stringify(rows).slice(0, -1)},{`);
    for (const [files, faults] of [
      [{ 'm.jsonl': lines([...rows, { id: 'malformed' }]) }, 0],
      [{ 'm.json': broken }, 1],
    ] as const) {
      const reader = await open(folderOf(files), 3);
      expect(reader.parts).toHaveLength(3);
      const heard = await heardFrom(reader);
      const numbers = textsOf(heard).map((text) => Number(text.split(' ')[0]));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(rows.map((_, nth) => nth));
      expect(heard.filter(({ kind }) => kind === 'fault')).toHaveLength(faults);
      expect(leftOutOf(heard)).toEqual(faults === 0 ? { malformed: 1 } : {});
    }
  });
});
