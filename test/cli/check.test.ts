import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bombPng, greyJpeg, textPng } from '../pictures/make.ts';
import { run } from './run.ts';

const BAD = 'NHS no 943 476 5919, bloods haemolysed';

describe('quiet-word check', () => {
  it('underlines what was noticed and says why, with the guidance', async () => {
    const { status, out } = await run(['check', BAD]);
    expect(status).toBe(1);
    expect(out).toContain(`  ${BAD}\n         ^^^^^^^^^^^^\n`);
    expect(out).toMatch(/direct-identifier/);
    expect(out).toMatch(/Using social media as a medical professional, 2024, paragraph 18/);
    expect(out).not.toContain('\u001b[');
  });

  it('reads standard input, and exits 0 when there is nothing to say', async () => {
    expect(await run(['check'], { input: 'Rota is out, thanks all\n' })).toMatchObject({
      status: 0,
      out: 'Nothing to say about this message.\n',
    });
  });

  it('says the same for programs', async () => {
    const { status, out } = await run(['check', '--json', BAD]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ rule: 'direct-identifier', severity: 'high', spans: [[7, 19]], expectedMatches: null }],
    });
  });

  describe('--image', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'images-'));
      writeFileSync(join(folder, 'list.png'), textPng(['NHS number 943 476 5919']));
      writeFileSync(join(folder, 'helipad.jpg'), greyJpeg({ make: 'Apple', position: [54.5, -0.6] }));
      writeFileSync(join(folder, 'bomb.png'), bombPng());
      writeFileSync(join(folder, 'menu.png'), textPng(['Canteen menu', 'Tomato soup']));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('looks into pictures beside the words, and leaves no file', async () => {
      const before = readdirSync(folder);
      const words = ['check', 'whose list is this?', '--image', 'list.png', '--image', 'helipad.jpg'];
      const { status, out, err } = await run(words, { folder });
      expect([status, err]).toEqual([1, '']);
      expect(out).toContain('list.png: a picture, its text was read.');
      expect(out).toContain('helipad.jpg: a photo, no text in it.');
      expect(out).toMatch(/text that may identify a patient and the position where it was taken/);
      expect(readdirSync(folder)).toEqual(before);
    });

    it('needs no words, and says what could not be read', async () => {
      const { status, out, err } = await run(['check', '--image', 'bomb.png', '--image', 'menu.png'], {
        folder,
      });
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain('bomb.png: could not be read: it has more than 40 million pixels');
      expect(out).toContain('menu.png: a picture, its text was read.');
      expect(out).toContain('Nothing to say');
    });

    it('says the same for programs', async () => {
      const { status, out } = await run(['check', '--json', '--image', 'helipad.jpg'], { folder });
      expect(status).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        findings: [{ rule: 'patient-image', severity: 'medium', entities: ['position'] }],
        pictures: [{ name: 'helipad.jpg', kind: 'photo', fault: null }],
      });
    });

    it('that is not there is bad use', async () => {
      const { status, err } = await run(['check', '--image', 'nowhere.png'], { folder });
      expect([status, err]).toEqual([2, 'nowhere.png: could not be read: the file cannot be opened.\n']);
    });
  });

  it.each([
    [['check', '--jsonl', '--image', 'a.png'], /takes? no --image/],
    [['check', '--threshold', 'few', 'hello'], /Give a whole number/],
    [['check', '--jsonl', 'hello'], /standard input/],
    [['check', '--loud'], /unknown option/],
    [['chek'], /unknown command/],
  ])('%j is bad use, and says so', async (words, message) => {
    const { status, err } = await run(words);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('has help with examples', async () => {
    const { status, out } = await run(['check', '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/Examples:/);
  });
});
