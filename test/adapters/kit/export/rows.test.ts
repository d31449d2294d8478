import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, readRows } from '../../../../adapters/kit/export/rows.ts';
import { faultOf } from '../../../../adapters/kit/export/file-error.ts';

/** Larger than what is parsed in one go. */
const STREAMED = 100 * 2 ** 20;

/** The rows that came, and the fault that ended them. */
async function read(text: string | Buffer, claimed = 0, size = 64): Promise<[unknown[], string | null]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const rows: unknown[] = [];
  try {
    for await (const many of readRows(Readable.from(chunks, { objectMode: false }), claimed))
      rows.push(...many);
    return [rows, null];
  } catch (error) {
    return [rows, faultOf(error)];
  }
}

describe('the rows of a file', () => {
  it.each([0, STREAMED])('are the items of its list, or of its "value" (%s)', async (claimed) => {
    expect(await read('[{"a":1},{"a":[2,{}]}]', claimed)).toEqual([[{ a: 1 }, { a: [2, {}] }], null]);
    expect(await read('\ufeff[{"a":1}]', claimed)).toEqual([[{ a: 1 }], null]);
    expect(await read('{"@odata.context":"x","value":[{"a":1}],"next":null}', claimed)).toEqual([
      [{ a: 1 }],
      null,
    ]);
  });

  it.each([0, STREAMED])('are read as far as the file goes (%s)', async (claimed) => {
    expect(await read('[{"a":1},{"a":2},{"a', claimed)).toEqual([[{ a: 1 }, { a: 2 }], 'not-json']);
    expect(await read('[{"a":1}] and more', claimed)).toEqual([[{ a: 1 }], 'not-json']);
    expect(await read('', claimed)).toEqual([[], 'not-json']);
    expect(await read('{"a":{"b":1}}', claimed)).toEqual([[], 'not-expected']);
  });

  it('are the same whichever way they are read', async () => {
    const rows = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (values, size) => {
        const text = JSON.stringify(values);
        const expected = JSON.parse(text) as unknown;
        expect(await read(text, 0)).toEqual([expected, null]);
        expect(await read(text, STREAMED, size)).toEqual([expected, null]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, STREAMED])('may be nested ten thousand deep (%s)', async (claimed) => {
    const deep = `[{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}},{"b":1}]`;
    const [rows, fault] = await read(deep, claimed, 4096);
    expect([rows.length, rows[1], fault]).toEqual([2, { b: 1 }, null]);
  });

  it('may not be larger than any message, so that they never fill the memory', async () => {
    const endless = `[{"a":"${'x'.repeat(6 * 2 ** 20)}"}]`;
    expect(await read(endless, STREAMED, 65_536)).toEqual([[], 'too-big']);
    const lines = readLines(Readable.from([Buffer.from(endless)]));
    expect(await lines.next().catch(faultOf)).toBe('too-big');
  });

  it('stand one a line, and a line that is no JSON is one row lost', async () => {
    const rows: unknown[] = [];
    const chunks = [Buffer.from('{"a":1}\r\n\n{"a'), Buffer.from('":2}\nno\n{"a":3}')];
    for await (const many of readLines(Readable.from(chunks))) rows.push(...many);
    expect(rows).toEqual([{ a: 1 }, { a: 2 }, null, { a: 3 }]);
  });
});
