import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, freshFolder, written, zipOf, type Files } from '../adapters/export-files.ts';
import { openDatabase } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { run, start } from './run.ts';

const CANARY = 'canary7q';
const DAY = 86_400;
const FIRST = Date.UTC(2024, 0, 1) / 1000;
/** Loading the detector twice takes its time where many tests run beside. */
const PATIENT = 600_000;

const FLAGGED = [
  `Mrs ${CANARY}hill, NHS no 943 476 5919, bloods haemolysed`,
  'the only CF kid in Seahouses is in again, 9 yr old',
];

/** A workspace in which things are said that earn a word, with the same unique string wherever a name can be. */
function workspace(channels: number, perDay: number): Files {
  const names = Array.from({ length: channels }, (_, index) => `${CANARY}-${index}`);
  const rows = (channel: number, day: number) =>
    Array.from({ length: perDay }, (_, nth) => ({
      type: 'message',
      user: `U${CANARY.toUpperCase()}${(nth + channel) % 5}`,
      text: nth % 4 === 0 ? FLAGGED[(nth / 4) % 2] : `morning all, number ${nth}`,
      ts: `${FIRST + day * DAY + nth}.000100`,
    }));
  return {
    'channels.json': names.map((name) => ({ id: `C0${CANARY}`, name, members: [] })),
    'users.json': [{ id: `U${CANARY.toUpperCase()}0`, profile: { display_name: CANARY, real_name: CANARY } }],
    ...Object.fromEntries(
      names.flatMap((name, channel) =>
        [0, 1, 8].map((day) => [
          `${name}/${new Date((FIRST + day * DAY) * 1000).toISOString().slice(0, 10)}.json`,
          rows(channel, day),
        ]),
      ),
    ),
  };
}

/** The counters of a statistics file. */
function counted(path: string): unknown {
  // Opened as the program does, which keeps Node 24 from meeting its statements in the garbage.
  const database = openDatabase(path, MIGRATIONS);
  const rows = ['messages_read', 'findings'].map((table) => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  return rows;
}

describe('quiet-word scan', () => {
  it(
    'counts a Slack export the same from a zip and a folder, names what is broken, and keeps nothing of it',
    async () => {
      const files: Files = {
        ...workspace(2, 8),
        [`${CANARY}-1/2024-01-20.json`]: Buffer.from('[{"type":"message","user":"U1","te'),
      };
      const folder = freshFolder();
      const zip = written(await zipOf(files));
      const first = await run(['scan', zip, '--csv'], { folder });
      expect(first.err).toContain(`skipped: ${CANARY}-1/2024-01-20.json: it is no JSON`);
      expect(first.err).toContain('Messages read: 48');
      expect(first.status).toBe(1);
      expect(first.out).toMatch(/^start,end,grain,figure,name,count\n/);
      expect(first.out).not.toContain(CANARY);
      expect(readdirSync(folder)).toEqual(['baseline.sqlite']);
      expect(JSON.stringify(counted(join(folder, 'baseline.sqlite')))).toContain('direct-identifier');

      const words = ['scan', folderOf(files), '--database', 'second.sqlite', '--threads', '1', '--json'];
      const second = await run(words, { folder });
      expect(counted(join(folder, 'second.sqlite'))).toEqual(counted(join(folder, 'baseline.sqlite')));
      expect((JSON.parse(second.out) as { periods: unknown[] }).periods.length).toBeGreaterThan(0);

      const left = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
      for (const secret of [CANARY, '943 476 5919', 'haemolysed', 'Seahouses'])
        expect(left.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());

      const before = createHash('sha256').update(left[0]!).digest('hex');
      const again = await run(['scan', zip], { folder });
      expect(again).toMatchObject({ status: 2, out: '', err: expect.stringContaining('exists') as string });
      const after = readFileSync(join(folder, 'baseline.sqlite'), 'latin1');
      expect(createHash('sha256').update(after).digest('hex')).toBe(before);
    },
    PATIENT,
  );

  it(
    'goes on after it was killed, and comes to what it comes to in one go',
    async () => {
      const zip = written(await zipOf(workspace(12, 60)));
      const whole = freshFolder();
      expect((await run(['scan', zip], { folder: whole })).status).toBe(0);

      const folder = freshFolder();
      const journal = join(folder, 'baseline.sqlite.scan');
      const parts = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 2 : 0);
      const child = start(['scan', zip, '--threads', '1'], folder);
      const ended = new Promise((resolve) => child.once('close', resolve));
      await expect.poll(parts, { timeout: PATIENT, interval: 5 }).toBeGreaterThan(1);
      child.kill('SIGKILL');
      await ended;
      expect(parts()).toBeLessThan(12);
      expect(existsSync(join(folder, 'baseline.sqlite'))).toBe(false);
      expect(readFileSync(journal, 'utf8').toLowerCase()).not.toContain(CANARY);

      const careless = await run(['scan', zip], { folder });
      expect(careless).toMatchObject({ status: 2, err: expect.stringContaining('--resume') as string });
      const other = await run(['scan', written(await zipOf(workspace(1, 1))), '--resume'], { folder });
      expect(other).toMatchObject({
        status: 2,
        err: expect.stringContaining('the export changed') as string,
      });

      expect((await run(['scan', zip, '--resume'], { folder })).status).toBe(0);
      expect(readdirSync(folder)).toEqual(['baseline.sqlite']);
      expect(counted(join(folder, 'baseline.sqlite'))).toEqual(counted(join(whole, 'baseline.sqlite')));
    },
    PATIENT,
  );

  it(
    'counts a Teams export by the policy that it is given',
    async () => {
      const channelId = '19:ward@thread.tacv2';
      const rows = FLAGGED.map((content, index) => ({
        id: String(index),
        messageType: 'message',
        createdDateTime: '2024-03-05T10:00:00Z',
        from: { user: { id: CANARY, displayName: CANARY } },
        body: { contentType: 'html', content: `<p>${content}</p>` },
        channelIdentity: { teamId: 't', channelId },
      }));
      const folder = folderOf({
        'teams.jsonl': Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
        'policy.yaml': Buffer.from(`channels:\n  - id: "${channelId}"\n    kind: direct-care\n`),
      });
      const { status } = await run(['scan', 'teams.jsonl', '--policy', 'policy.yaml'], { folder });
      expect(status).toBe(0);
      expect(counted(join(folder, 'baseline.sqlite'))).toEqual([
        [{ week: 202410, platform: 'teams', audience: 'direct-care', count: 2 }],
        [
          expect.objectContaining({
            rule: 'direct-identifier',
            severity: 'low',
            outcome: 'withheld',
            count: 1,
          }),
        ],
      ]);
    },
    PATIENT,
  );

  it(
    'says what it needs',
    async () => {
      const folder = freshFolder();
      const [nothing, empty, help] = await Promise.all([
        run(['scan', 'missing.zip'], { folder }),
        run(['scan', folderOf({ 'readme.txt': Buffer.from('hello') })], { folder }),
        run(['scan', '--help'], { folder }),
      ]);
      expect(nothing).toMatchObject({ status: 2, out: '' });
      expect(nothing.err).toContain('missing.zip cannot be read (ENOENT)');
      expect(empty.err).toContain('holds no messages of Slack');
      expect(help.out).toContain('quiet-word scan export.zip --resume');
      expect(readdirSync(folder)).toEqual([]);
    },
    PATIENT,
  );
});
