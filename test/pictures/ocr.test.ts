import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createOcr, TooSlowError } from '../../src/pictures/ocr.ts';
import { textPng } from './make.ts';

const LINE = 'The quick brown fox';

describe('the reader of text', () => {
  it('gives up in time, and reads the next picture', async () => {
    const hasty = createOcr({ patience: 1 });
    await expect(hasty.read(textPng([LINE]))).rejects.toThrow(TooSlowError);
    await hasty.close();
    const ocr = createOcr({ patience: 3_000 });
    await ocr.read(textPng([LINE]));
    const slow = textPng(
      Array.from({ length: 75 }, () => LINE.repeat(10)),
      [4_000, 3_800],
    );
    await expect(ocr.read(slow)).rejects.toThrow(TooSlowError);
    expect(await ocr.read(textPng([LINE]))).toContain('quick brown fox');
    await ocr.close();
  });

  it('reads many at the same moment, one by one', async () => {
    const ocr = createOcr();
    const read = await Promise.all(
      ['one lamp', 'two lamps', 'three lamps'].map((line) => ocr.read(textPng([line]))),
    );
    expect(read.map((text) => text?.trim())).toEqual(['one lamp', 'two lamps', 'three lamps']);
    await ocr.close();
  });

  it('says nothing of what cannot be decoded, and goes on', async () => {
    const ocr = createOcr();
    expect(await ocr.read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBeNull();
    expect(await ocr.read(textPng([LINE]))).toContain('quick');
    await ocr.close();
  });

  it('leaves when it has nothing to do, and comes back', async () => {
    const ocr = createOcr({ idle: 20 });
    await ocr.read(textPng([LINE]));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await ocr.read(textPng([LINE]))).toContain('quick');
    await ocr.close();
  });

  it('writes no file', async () => {
    const files = () => readdirSync(process.cwd()).toSorted();
    const before = files();
    const ocr = createOcr();
    await ocr.read(textPng([LINE]));
    await ocr.close();
    expect(files()).toEqual(before);
  });
});
