import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guidance } from '../rules/guidance.ts';
import { RULES } from '../rules/index.ts';
import { assembleJudge } from '../src/judge.ts';
import { assemblePictureJudge } from '../src/judge-pictures.ts';
import { createKeyring } from '../src/message.ts';
import type { Finding, Rule } from '../src/rule.ts';

const FEWEST_EXAMPLES = 5;
/** The first three duties carry the product, so they prove more. */
const FEWEST_EXAMPLES_OF = new Map([
  ['direct-identifier', 10],
  ['identifying-combination', 10],
  ['gratuitous-comment', 10],
  ['patient-image', 10],
]);
/** Their examples are threads, a message a line, since one message alone never breaks them. */
const THREADED = new Set(['accumulating-combination']);

const keys = createKeyring(new Uint8Array(32));

/** A picture that an example names: "[rash.jpg]". */
const NAMED_PICTURE = /\[([^[\]]+)\]/g;

/** What an example says, without the pictures that it names, and what was read of those. */
function unpack(rule: Rule, example: string) {
  if (rule.judges !== 'pictures') return { text: example, pictures: [] };
  const pictures = [...example.matchAll(NAMED_PICTURE)].map(([, name]) => {
    const picture = rule.posted?.pictures?.find((each) => each.name === name);
    return picture ?? expect.fail(`${rule.id} has no example picture called ${name ?? ''}`);
  });
  expect(pictures, `${rule.id}: “${example}” names no picture`).not.toEqual([]);
  return { text: example.replaceAll(NAMED_PICTURE, '').trim(), pictures };
}

/** Posts the lines of an example as the messages of a thread, and gives the findings of the last, with its pictures. */
function judged(
  rule: Rule,
  example: string,
  rules: readonly Rule[],
): { said: string; findings: readonly Finding[] } {
  const [judge, judgePictures] = [assembleJudge({ rules }), assemblePictureJudge({ rules })];
  const { text, pictures } = unpack(rule, example);
  const messages = THREADED.has(rule.id) ? text.split('\n') : [text];
  let findings: readonly Finding[] = [];
  for (const [index, message] of messages.entries()) {
    const said = {
      key: keys.message(String(index)),
      author: keys.author(String(index % 2)),
      thread: keys.thread('example'),
      saidAt: (rule.posted?.saidAt ?? 0) + index * 60_000,
      text: message,
      mentions: [],
      audience: rule.posted?.audience ?? 'whole-organisation',
      profile: rule.posted?.profile ?? null,
    };
    findings = [...judge(said).findings, ...judgePictures(said, pictures)];
  }
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
    // A duty about pictures is heard through the duties about the words in them, and says nothing by itself.
    const rules = rule.judges === 'pictures' ? RULES : [rule];
    const { said, findings: all } = judged(rule, unmark(example), rules);
    const findings = all.filter((finding) => finding.rule === id);
    expect(findings, `${id}\n  text:     ${example}\n  expected: a finding\n  came:     nothing`).not.toEqual(
      [],
    );
    const whole = unpack(rule, example).text;
    const expected = THREADED.has(id) ? whole.split('\n').at(-1) : whole;
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
    const { said, findings } = judged(rule, example, RULES);
    const came = findings.map((finding) => `${finding.rule}: ${mark(said, finding.spans)}`);
    expect(
      came,
      `${id}\n  text:     ${example}\n  expected: nothing\n  came:     ${came.join('; ')}`,
    ).toEqual([]);
  });
});
