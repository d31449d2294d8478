import type { Account } from './account.ts';

/** What is told of a soak besides what went over the wire. */
export interface Soaked {
  readonly messages: number;
  readonly seconds: number;
  readonly attempts: { readonly all: number; readonly refused: number };
  /** The Web API's mishaps, by status. */
  readonly faults: Readonly<Record<string, number>>;
  readonly lives: number;
  readonly account: Account;
  /** Messages, and nudges of one duty each, in the statistics. */
  readonly counted: number;
  readonly countedNudged: number;
  readonly isLogClean: boolean;
  readonly status: number | null;
}

const line = (what: string, value: number | string) =>
  console.log(
    `${what.padEnd(58)} ${(typeof value === 'number' ? value.toLocaleString('en-GB') : value).padStart(10)}`,
  );

/** Prints one figure a line. */
export function show(soaked: Soaked): void {
  const { messages, seconds, attempts, faults, lives, account, counted, countedNudged } = soaked;
  const at = (share: number) => Math.round(account.delays[Math.floor(share * account.delays.length)] ?? 0);
  line('messages', messages);
  line('messages a second, with all that went wrong', Math.round(messages / seconds));
  line('deliveries', attempts.all);
  line('  not accepted, so made again', attempts.refused);
  line('messages that Slack gave up', account.notAccepted);
  for (const [status, count] of Object.entries(faults)) line(`answers of the Web API with ${status}`, count);
  line('times that the program was killed', lives - 1);
  line('flagged messages', account.flagged);
  line('  nudged once', account.once);
  line('  nudged again after a crash', account.twiceOverCrash);
  line('  nudged twice by one run of the program', account.twiceInOneLife);
  line('  lost', account.lost);
  line('nudges for what several harmless messages tell together', account.besides);
  line('words to anybody but the author', account.strayed);
  line('from event to wire, median, ms', at(0.5));
  line('from event to wire, 99th percentile, ms', at(0.99));
  line('messages in the statistics', counted);
  line('nudges in the statistics, a duty each', countedNudged);
  line('names or texts in the log', soaked.isLogClean ? 'none' : 'SOME');
  line('exit status', String(soaked.status));
}

/** Prints how much memory each life of the program held, from its first look to its last. */
export function showMemory(
  looks: readonly { readonly life: number; readonly messages: number; readonly bytes: number }[],
): void {
  for (const { life, messages, bytes } of looks)
    line(`memory of life ${life} at message ${messages}, MB`, Math.round(bytes / 1e6));
}
