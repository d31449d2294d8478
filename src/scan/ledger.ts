import type { FileAtFault, RowReason } from '../export.ts';
import type { Tally, TallyMaker } from '../statistics/tally.ts';
import type { Platform } from '../vocabulary.ts';
import { graver } from './hear-part.ts';
import type { PartResult } from './part-result.ts';

/** What a scan comes to, in words and numbers for whoever runs it. */
export interface Sum {
  readonly messages: number;
  readonly findings: number;
  readonly leftOut: Readonly<Partial<Record<RowReason, number>>>;
  readonly unjudged: number;
  readonly faults: readonly FileAtFault[];
  /** The week of the last message, by its Thursday, in days since the epoch. */
  readonly lastThursday: number;
}

/** Adds up the parts of a scan; in which order they come makes no difference. */
export interface Ledger {
  add(result: PartResult): void;
  sum(): Sum;
  /** Counts everything; each author adds at most one to the findings of a rule, an audience and a week. */
  tellTo(count: (tally: Tally) => void, tallies: TallyMaker, platform: Platform): void;
}

const DAY = 86_400_000;

export function createLedger(): Ledger {
  const messages = new Map<string, PartResult['messages'][number]>();
  const findings = new Map<string, PartResult['findings'][number]>();
  const leftOut: Partial<Record<RowReason, number>> = {};
  const faults = new Map<string, FileAtFault>();
  let unjudged = 0;
  return {
    add(result) {
      for (const read of result.messages) {
        const key = `${read.thursday} ${read.audience}`;
        messages.set(key, { ...read, count: read.count + (messages.get(key)?.count ?? 0) });
      }
      for (const found of result.findings) findings.set(found.cell, graver(findings.get(found.cell), found));
      for (const [reason, count] of Object.entries(result.leftOut) as [RowReason, number][])
        leftOut[reason] = (leftOut[reason] ?? 0) + count;
      for (const each of result.faults) faults.set(`${each.file} ${each.fault}`, each);
      unjudged += result.unjudged;
    },
    sum: () => ({
      messages: [...messages.values()].reduce((sum, { count }) => sum + count, 0),
      findings: findings.size,
      leftOut,
      unjudged,
      lastThursday: [...messages.values()].reduce((last, { thursday }) => Math.max(last, thursday), 0),
      faults: [...faults.values()].toSorted((a, b) => a.file - b.file),
    }),
    tellTo(count, tallies, platform) {
      for (const read of messages.values()) {
        const tally = tallies.message(read.thursday * DAY, platform, read.audience);
        for (let each = 0; each < read.count; each += 1) count(tally);
      }
      // Nobody was told anything: these are what the bot would have noticed.
      for (const { thursday, audience, rule, severity } of findings.values())
        count(tallies.finding(thursday * DAY, platform, audience, rule, severity, 'withheld'));
    },
  };
}
