import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportPart, Heard } from '../../src/export.ts';
import type { Judge } from '../../src/judge.ts';
import { createKeyring, type Message } from '../../src/message.ts';
import { deal } from '../../src/scan/deal.ts';
import { hearPart } from '../../src/scan/hear-part.ts';
import { openJournal, readJournal, type Scope } from '../../src/scan/journal.ts';
import { createLedger } from '../../src/scan/ledger.ts';
import type { PartResult } from '../../src/scan/part-result.ts';
import { createTallyMaker, type Tally } from '../../src/statistics/tally.ts';
import { freshFolder } from '../adapters/export-files.ts';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const keys = createKeyring(new Uint8Array(32));
const PART: ExportPart = { number: 0, bytes: 1 };

const said = (text: string, { who = 'ann', day = 0, where = 'c' } = {}): Message => ({
  platform: 'slack',
  key: keys.message(text),
  author: keys.author(who),
  preference: keys.preference('slack', who),
  channel: keys.channel(where),
  thread: keys.thread(text),
  audience: 'clinical-social',
  text,
  mentions: [],
  saidAt: MONDAY + day * DAY,
  profile: null,
  attachments: [],
});

/** Finds every "bad", gravely where it is "very bad", and fails over "oops". */
const judge: Judge = ({ text }) => {
  if (text.includes('oops')) throw new Error(text);
  const severity = text.includes('very') ? 'high' : 'low';
  const found = { citations: [], spans: [], entities: [], estimate: null, why: '', wordable: false };
  const findings = text.includes('bad') ? [{ rule: 'bad-word', severity, ...found } as const] : [];
  const reminders = text.includes('new') ? [{ rule: 'hello', severity, once: true, ...found } as const] : [];
  return { findings: [...findings, ...reminders], safer: null };
};

async function hear(messages: readonly Message[], number = 0): Promise<PartResult> {
  async function* read(): AsyncGenerator<readonly Heard[]> {
    for (const message of messages) yield [{ kind: 'message', message, isCounted: true }];
  }
  return hearPart(
    { read },
    { ...PART, number },
    () => judge,
    () => undefined,
  );
}

function talliesOf(results: readonly PartResult[]): Tally[] {
  const ledger = createLedger();
  for (const result of results) ledger.add(result);
  const counted: Tally[] = [];
  ledger.tellTo((tally) => counted.push(tally), createTallyMaker(['bad-word']), 'slack');
  return counted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe('a scan', () => {
  it('counts each author once for a rule in a week, and the gravest of what they said', async () => {
    const result = await hear([
      said('bad'),
      said('very bad', { day: 6, where: 'd' }),
      said('bad', { who: 'bo' }),
      said('bad', { day: 7 }),
      said('new here'),
    ]);
    const findings = talliesOf([result]).filter(({ of }) => of === 'finding');
    expect(findings).toHaveLength(3);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ week: 202401, severity: 'high', outcome: 'withheld' }),
        expect.objectContaining({ week: 202401, severity: 'low' }),
        expect.objectContaining({ week: 202402, severity: 'low' }),
      ]),
    );
    expect(talliesOf([result]).filter(({ of }) => of === 'message')).toHaveLength(5);
  });

  it('loses one message, and says so, where a rule fails', async () => {
    const result = await hear([said('oops'), said('bad')]);
    expect(result).toMatchObject({ unjudged: 1, findings: [{ rule: 'bad-word' }], messages: [{ count: 2 }] });
  });

  it('does not count what was read for what was told before, yet judges it', async () => {
    const heard: string[] = [];
    async function* read(): AsyncGenerator<readonly Heard[]> {
      yield [
        { kind: 'message', message: said('bad before'), isCounted: false },
        { kind: 'message', message: said('bad'), isCounted: true },
      ];
      yield [
        { kind: 'left-out', reason: 'bot' },
        { kind: 'fault', file: 7, fault: 'not-json' },
      ];
    }
    const listening: Judge = (message) => {
      heard.push(message.text);
      return judge(message);
    };
    const result = await hearPart(
      { read },
      PART,
      () => listening,
      () => undefined,
    );
    expect(heard).toEqual(['bad before', 'bad']);
    expect(result).toMatchObject({ messages: [{ count: 1 }], leftOut: { bot: 1 }, faults: [{ file: 7 }] });
  });

  it('comes to the same however it is cut, dealt and ordered', async () => {
    const message = fc
      .record({
        text: fc.constantFrom('bad', 'very bad', 'good'),
        who: fc.constantFrom('ann', 'bo', 'cy'),
        day: fc.nat(20),
      })
      .map(({ text, ...where }) => said(text, where));
    const messages = fc.array(fc.array(message, { maxLength: 6 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(messages, fc.infiniteStream(fc.nat()), async (parts, order) => {
        const whole = await hear(parts.flat());
        const results = await Promise.all(parts.map(hear));
        const shuffled = results.toSorted(() => (order.next().value % 2 === 0 ? 1 : -1));
        expect(talliesOf(shuffled)).toEqual(talliesOf([whole]));
      }),
    );
  });

  it('deals every part to one hand, the largest first', async () => {
    const parts = [3, 9, 1, 7].map((bytes, number) => ({ number, bytes }));
    const dealt: number[] = [];
    const hand = { hear: async ({ bytes }: ExportPart) => (dealt.push(bytes), hear([])) };
    let taken = 0;
    await deal(parts, [hand, hand], () => (taken += 1));
    expect(dealt).toEqual([9, 7, 3, 1]);
    expect(taken).toBe(4);
    const lost = { hear: () => Promise.reject(new Error('lost')) };
    await expect(deal(parts, [hand, lost], () => undefined)).rejects.toThrow('lost');
  });
});

describe('the journal of a scan', () => {
  const scope: Scope = { scan: 1, export: 'x', judged: 'y', shares: 2 };

  it('gives back what was done, but for a line that was cut short', async () => {
    const path = join(freshFolder(), 'a.scan');
    const [one, two, three] = await Promise.all([0, 1, 2].map((number) => hear([said('bad')], number)));
    const journal = openJournal(path, scope, []);
    journal.add(one!);
    journal.add(two!);
    journal.close();
    appendFileSync(path, JSON.stringify(three).slice(0, 40));
    expect(readJournal(path)).toEqual({ scope, done: [one, two] });
    const again = openJournal(path, scope, [one!, two!]);
    again.add(three!);
    again.close();
    expect(readJournal(path)).toEqual({ scope, done: [one, two, three] });
  });

  it('holds neither the text nor the author of what was noticed, and no date finer than a week', async () => {
    const path = join(freshFolder(), 'a.scan');
    const message = said('bad canary', { day: 2 });
    const journal = openJournal(path, scope, []);
    journal.add(await hear([message]));
    journal.close();
    const written = readFileSync(path, 'utf8');
    for (const secret of ['canary', message.author, message.channel, String(message.saidAt)])
      expect(written).not.toContain(secret);
    expect(written).toContain('bad-word');
  });

  it('is not there before the first scan, and is refused where it is something else', () => {
    const path = join(freshFolder(), 'a.scan');
    expect(readJournal(path)).toBeNull();
    writeFileSync(path, 'something else\n');
    expect(() => readJournal(path)).toThrow('Delete it, and scan anew');
  });
});
