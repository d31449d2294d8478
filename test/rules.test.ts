import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guidance } from '../rules/guidance.ts';
import { RULES } from '../rules/index.ts';
import { assembleJudge, type Judge } from '../src/judge.ts';
import { createKeyring } from '../src/message.ts';
import type { Finding, Rule } from '../src/rule.ts';

const FEWEST_EXAMPLES = 5;
/** The first three duties carry the product, so they prove more. */
const FEWEST_EXAMPLES_OF = new Map([
  ['direct-identifier', 10],
  ['identifying-combination', 10],
  ['gratuitous-comment', 10],
]);
/** Their examples are threads, a message a line, since one message alone never breaks them. */
const THREADED = new Set(['accumulating-combination']);

const keys = createKeyring(new Uint8Array(32));

/** Posts the lines of an example as the messages of a thread, and gives the findings of the last. */
function judged(rule: Rule, text: string, judge: Judge): { said: string; findings: readonly Finding[] } {
  const messages = THREADED.has(rule.id) ? text.split('\n') : [text];
  let findings: readonly Finding[] = [];
  for (const [index, message] of messages.entries())
    findings = judge({
      key: keys.message(String(index)),
      author: keys.author(String(index % 2)),
      thread: keys.thread('example'),
      saidAt: (rule.posted?.saidAt ?? 0) + index * 60_000,
      text: message,
      mentions: [],
      audience: rule.posted?.audience ?? 'whole-organisation',
      profile: rule.posted?.profile ?? null,
    }).findings;
  return { said: messages.at(-1) ?? '', findings };
}

/** The text with the spans of a rule's findings marked as in its examples. */
function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  let marked = '';
  let last = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    marked += `${text.slice(last, start)}«${text.slice(start, end)}»`;
    last = end;
  }
  return marked + text.slice(last);
}

const unmark = (text: string) => text.replace(/[«»]/g, '');

describe('the catalogue', () => {
  test('is the folder', () => {
    const files = readdirSync(new URL('../rules/', import.meta.url))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'guidance.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(RULES.map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
  });

  test('speaks either of texts or on occasions', () => {
    for (const { id, reminder, examples } of RULES)
      expect([id, examples.flag.length + examples.leave.length > 0]).toEqual([id, reminder === undefined]);
  });

  test('proves nothing twice', () => {
    const texts = RULES.flatMap((rule) => [...rule.examples.flag, ...rule.examples.leave].map(unmark));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('cites guidance that is known', () => {
    for (const citation of rule.citations) expect(() => guidance.paragraph(citation)).not.toThrow();
  });

  test('proves enough', () => {
    const fewest = FEWEST_EXAMPLES_OF.get(id) ?? FEWEST_EXAMPLES;
    const { reminder, examples } = rule;
    expect((reminder?.examples.due ?? examples.flag).length).toBeGreaterThanOrEqual(fewest);
    expect((reminder?.examples.leave ?? examples.leave).length).toBeGreaterThanOrEqual(fewest);
  });

  test.each(rule.reminder?.examples.due ?? [])(
    'speaks when somebody $happened, $daysSince days after',
    (each) => {
      expect(rule.reminder?.isDue(each)).toBe(true);
    },
  );

  test.each(rule.reminder?.examples.leave ?? [])(
    'keeps quiet when somebody $happened, $daysSince days after (no more: $saidNoMore)',
    (each) => {
      expect(rule.reminder?.isDue(each)).toBe(false);
    },
  );

  test.each(rule.examples.flag)('flags: %s', (example) => {
    const { said, findings } = judged(rule, unmark(example), assembleJudge({ rules: [rule] }));
    const expected = THREADED.has(id) ? example.split('\n').at(-1) : example;
    const came = mark(
      said,
      findings.flatMap((finding) => finding.spans),
    );
    expect(
      came,
      `${id}\n  text:     ${unmark(example)}\n  expected: ${expected ?? ''}\n  came:     ${came}`,
    ).toBe(expected);
  });

  test.each(rule.examples.leave)('leaves: %s', (example) => {
    const { said, findings } = judged(rule, example, assembleJudge({ rules: RULES }));
    const came = findings.map((finding) => `${finding.rule}: ${mark(said, finding.spans)}`);
    expect(
      came,
      `${id}\n  text:     ${example}\n  expected: nothing\n  came:     ${came.join('; ')}`,
    ).toEqual([]);
  });
});
