import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../adapters/kit/export/open-archive.ts';
import { secretsOf, type Archive } from '../../../../adapters/kit/export/archive.ts';
import { faultOf } from '../../../../adapters/kit/export/file-error.ts';
import { folderOf, freshFolder, written, zipOf } from '../../export-files.ts';

const ROWS = [{ text: 'morning' }];

/** What each file holds, or why it cannot be read. */
async function contents(archive: Archive): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of archive.files) found[file.path] = await buffer(archive.open(file)).then(String, faultOf);
  for (const { file, fault } of archive.faults) found[archive.pathOf(file)] = fault;
  archive.close();
  return found;
}

/** The same bytes with one run of them put in place of another, of the same length, wherever it stands. */
function patched(zip: Buffer, from: string, to: string): Buffer {
  const text = zip.toString('latin1').replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** The sizes that the list of files at the end gives for the first file. */
function withListedSize(zip: Buffer, bytes: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(bytes, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  return copy;
}

describe('an archive', () => {
  it('reads the same from a zip and from a folder, in the same order', async () => {
    const files = { 'b/2.json': ROWS, 'a/1.json': ROWS, 'users.json': [] };
    const zip = await openArchive(written(await zipOf(files)));
    const folder = await openArchive(folderOf(files));
    expect(zip.files.map(({ path }) => path)).toEqual(folder.files.map(({ path }) => path));
    const read = await contents(zip);
    expect(read).toEqual(await contents(folder));
    expect(read['a/1.json']).toBe('[{"text":"morning"}]');
  });

  it('knows an export by its content', async () => {
    const secrets = async (text: string) =>
      secretsOf(await openArchive(written(await zipOf({ 'a.json': [text] }))));
    expect(await secrets('one')).toEqual(await secrets('one'));
    expect((await secrets('one')).fingerprint).not.toBe((await secrets('two')).fingerprint);
    expect(Buffer.from((await secrets('one')).keys).toString('base64url')).not.toBe(
      (await secrets('one')).fingerprint,
    );
  });

  it('names paths that lead out, and reads the rest', async () => {
    const zip = await zipOf({ 'AA/evil.json': ROWS, 'Broot/evil.json': ROWS, 'good.json': ROWS });
    const tricked = patched(patched(zip, 'AA/evil', '../evil'), 'Broot/', '/root/');
    const found = await contents(await openArchive(written(tricked)));
    expect(found['../evil.json']).toBe('unsafe-path');
    expect(found['/root/evil.json']).toBe('unsafe-path');
    expect(found['good.json']).toBe(JSON.stringify(ROWS));
  });

  it('reads names in UTF-8 that nothing says are, and any others somehow', async () => {
    const zip = await zipOf({ 'x-a\u0308rzte/1.json': ROWS, 'y??/2.json': ROWS });
    const flagless = Buffer.from(zip);
    for (let at = flagless.indexOf('PK\x01\x02'); at !== -1; at = flagless.indexOf('PK\x01\x02', at + 4))
      flagless.writeUInt16LE(0, at + 8);
    const found = await contents(await openArchive(written(patched(flagless, 'y??/', 'y\xff\xfe/'))));
    expect(found['x-a\u0308rzte/1.json']).toBe(JSON.stringify(ROWS));
    expect(Object.values(found)).toEqual([JSON.stringify(ROWS), JSON.stringify(ROWS)]);
  });

  it('shows no path that could move the cursor of a terminal', async () => {
    const zip = patched(await zipOf({ 'AA/xxxxx.json': ROWS }), 'AA/xxxxx', '../\x1b[2Jx');
    const archive = await openArchive(written(zip));
    expect(archive.pathOf(0)).toBe('../?[2Jx.json');
    archive.close();
  });

  it('does not unpack a bomb, whether it owns up to its size or lies about it', async () => {
    const bomb = await zipOf({ 'bomb.json': Buffer.alloc(20 * 2 ** 20, ' ') });
    expect(await contents(await openArchive(written(bomb)))).toEqual({ 'bomb.json': 'swells' });
    const lying = withListedSize(bomb, 1_000);
    expect(await contents(await openArchive(written(lying)))).toEqual({ 'bomb.json': 'swells' });
  });

  it('notices a file that is shorter than its list says', async () => {
    const zip = withListedSize(await zipOf({ 'a.json': Buffer.from('[1]') }), 500);
    expect(await contents(await openArchive(written(zip)))).toEqual({ 'a.json': 'cut-short' });
  });

  it('refuses files that share their bytes', async () => {
    const zip = await zipOf({
      'a.json': Buffer.from(Array.from({ length: 5_000 }, (_, index) => index).join()),
    });
    const [entry, end] = [zip.indexOf('PK\x01\x02'), zip.lastIndexOf('PK\x05\x06')];
    const listed = zip.subarray(entry, end);
    const tail = Buffer.from(zip.subarray(end));
    tail.writeUInt16LE(50, 10);
    const shared = Buffer.concat([zip.subarray(0, end), ...Array.from({ length: 49 }, () => listed), tail]);
    const archive = await openArchive(written(shared));
    expect(archive.files.length).toBeLessThan(3);
    expect(new Set(archive.faults.map(({ fault }) => fault))).toEqual(new Set(['swells']));
    archive.close();
  });

  it('says what to do about a zip that was cut short', async () => {
    const zip = await zipOf({ 'a.json': ROWS });
    const path = written(zip.subarray(0, zip.length - 30));
    await expect(openArchive(path)).rejects.toThrow(`${path} is no zip archive, or was cut short`);
    await expect(openArchive('/nowhere/export.zip')).rejects.toThrow('cannot be read (ENOENT)');
  });

  it('follows no link out of a folder', async () => {
    const outside = folderOf({ 'secret.json': ROWS });
    const root = folderOf({ 'general/2024-01-01.json': ROWS });
    symlinkSync(join(outside, 'secret.json'), join(root, 'general', '2024-01-02.json'));
    symlinkSync(outside, join(root, 'elsewhere'));
    expect(await contents(await openArchive(root))).toEqual({
      'general/2024-01-01.json': JSON.stringify(ROWS),
      'general/2024-01-02.json': 'a-link',
      elsewhere: 'a-link',
    });
  });

  it('does not follow a link that was put in place of a file after it was listed', async () => {
    const root = freshFolder();
    const path = join(root, 'a.json');
    writeFileSync(path, '[]');
    const archive = await openArchive(root);
    symlinkSync('/etc/hostname', `${path}.link`);
    const [file] = archive.files;
    await expect(buffer(archive.open({ ...file!, path: 'a.json.link' }))).rejects.toThrow('ELOOP');
  });

  it('goes on reading a zip after a file that was left before its end', async () => {
    const zip = await zipOf({ 'channels.json': ROWS, 'general/2024-01-01.json': ROWS });
    const damaged = withListedSize(zip, 1);
    // As if it were not packed at all, so that it comes as a stream.
    damaged.writeUInt16LE(0, damaged.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 10);
    expect(await contents(await openArchive(written(damaged)))).toEqual({
      'channels.json': 'swells',
      'general/2024-01-01.json': JSON.stringify(ROWS),
    });
  });

  it('survives any damage to a zip: it is refused with words, or its files are read or named', async () => {
    const zip = await zipOf({ 'channels.json': ROWS, 'general/2024-01-01.json': ROWS });
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(zip);
        damaged[at] = byte;
        try {
          await contents(await openArchive(written(damaged)));
        } catch (error) {
          expect((error as Error).name).toBe('ExportError');
        }
      }),
      { numRuns: 150 },
    );
  });
});
