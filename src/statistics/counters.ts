import type { Database } from '../store/database.ts';
import type { Audience, Outcome, Platform, Severity } from '../vocabulary.ts';
import type { IsoWeek, Tally } from './tally.ts';

/** The counters of messages read, one a week, platform and audience. */
export interface MessagesRead {
  readonly week: IsoWeek;
  readonly platform: Platform;
  readonly audience: Audience;
  readonly count: number;
}

/** The counters of findings. */
export interface FindingCount extends MessagesRead {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
}

/** Counts up. Nothing reaches the file but `count = count + n`. */
export interface Counters {
  /** Counts in memory; `flush` writes. */
  add(tally: Tally): void;
  /** Writes what was counted since the last time, all of it or (when it throws) none of it. */
  flush(): void;
  messagesRead(): MessagesRead[];
  findings(): FindingCount[];
}

export function createCounters(database: Database): Counters {
  const pending = new Map<string, { readonly tally: Tally; count: number }>();
  const addMessages = database.prepare(
    `INSERT INTO messages_read (week, platform, audience, count) VALUES (:week, :platform, :audience, :count)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  );
  const addFindings = database.prepare(
    `INSERT INTO findings (week, platform, audience, rule, severity, outcome, count)
     VALUES (:week, :platform, :audience, :rule, :severity, :outcome, :count)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  );
  const write = database.transaction(() => {
    for (const { tally, count } of pending.values()) {
      const { of, ...cell } = tally;
      (of === 'message' ? addMessages : addFindings).run({ ...cell, count });
    }
  });
  const selectMessages = database.prepare('SELECT * FROM messages_read ORDER BY week, platform, audience');
  const selectFindings = database.prepare(
    'SELECT * FROM findings ORDER BY week, platform, audience, rule, severity, outcome',
  );
  return {
    add(tally) {
      const key = Object.values(tally).join(' ');
      const cell = pending.get(key);
      if (cell === undefined) pending.set(key, { tally, count: 1 });
      else cell.count += 1;
    },
    flush() {
      if (pending.size === 0) return;
      write();
      pending.clear();
    },
    messagesRead: () => selectMessages.all() as MessagesRead[],
    findings: () => selectFindings.all() as FindingCount[],
  };
}
