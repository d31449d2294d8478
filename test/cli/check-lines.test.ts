import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLines } from '../../src/cli/check-lines.ts';
import type { JudgedRow } from '../../src/cli/judge-row.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';

const BAD = 'NHS no 943 476 5919, bloods haemolysed';
type Out = JudgedRow | { line: number; error: string };

async function check(input: string): Promise<{ rows: Out[]; allRead: boolean }> {
  const output = new PassThrough();
  const written = text(output);
  const allRead = await checkLines(Readable.from([input]), output, defaultPolicy(), () => 0);
  output.end();
  const lines = (await written).split('\n').filter((line) => line !== '');
  return { rows: lines.map((line) => JSON.parse(line) as Out), allRead };
}

describe('check --jsonl', () => {
  it('gives a row for each row, in order', async () => {
    const { rows, allRead } = await check(
      [
        { id: 'a', text: 'hello' },
        { id: 7, text: BAD },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    expect(allRead).toBe(true);
    expect(rows).toMatchObject([
      { id: 'a', findings: [], safer: null },
      { id: 7, findings: [{ rule: 'direct-identifier', spans: [[7, 19]] }] },
    ]);
    expect(rows[1]).not.toHaveProperty('findings.0.message');
  });

  it('judges the messages of a thread and says which one', async () => {
    const thread = {
      id: 't',
      messages: [
        { author: 'A', text: 'any news?' },
        { author: 'B', text: BAD },
      ],
    };
    const { rows } = await check(JSON.stringify(thread));
    expect(rows).toMatchObject([{ id: 't', findings: [{ message: 1 }] }]);
  });

  it('names a bad row in its place, and harms no other', async () => {
    const { rows, allRead } = await check(
      ['{"id":1,"text":"hello"}', '{"id":2', '{"id":3}', '[]', 'null', '{"id":4,"text":"hello"}'].join(
        '\r\n',
      ),
    );
    expect(allRead).toBe(false);
    expect(rows).toMatchObject([{ id: 1 }, { line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }, { id: 4 }]);
  });

  it('repeats nothing of a bad row', async () => {
    const { rows } = await check('{"id":{"secret":"canary"},"text":"canary"}\ncanary');
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('takes any text at all, and gives spans that lie within it', async () => {
    const chat = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(BAD, 'Mrs Hill', '84F', 'Whitby', '\u200b', '\ud800', '😀', '\n', ' '))
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(chat, { minLength: 1, maxLength: 5 }), async (texts) => {
        const { rows, allRead } = await check(
          texts.map((each, id) => JSON.stringify({ id, text: each })).join('\n'),
        );
        expect(allRead).toBe(true);
        expect(rows).toHaveLength(texts.length);
        for (const [index, row] of rows.entries()) {
          const { length } = texts[index]!;
          const spans = (row as JudgedRow).findings.flatMap((finding) => finding.spans);
          expect(spans.every(([start, end]) => 0 <= start && start < end && end <= length)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
