import { createHmac, randomBytes } from 'node:crypto';
import type { AuthorKey } from './message.ts';
import { isoWeek, type IsoWeek } from './statistics/tally.ts';
import { FIRST_OUTCOMES, type Audience, type Outcome } from './vocabulary.ts';

/** Where a finding is counted. */
export interface Cell {
  readonly rule: string;
  readonly audience: Audience;
  readonly outcome: Outcome;
}

/** Sees to it that each author adds at most one to a cell in a week, so that no figure is about one busy person. */
export interface Contributions {
  /**
   * Whether the author is counted here for the first time in the week, which is noted.
   * @param at milliseconds since the epoch
   */
  isFirst(author: AuthorKey, cell: Cell, at: number): boolean;
  /** Destroys the key and the marks of a week that is over; to be called now and then, since nobody may write for days. */
  tidy(at: number): void;
}

/** Where it is noted who was counted: keyed hashes, and the key of the week. */
export interface Marks {
  /** Begins a week under a new key; the key and the marks of every other week are destroyed. */
  begin(week: IsoWeek, newKey: () => Uint8Array): Uint8Array;
  /** Whether the mark is new. */
  add(mark: string): boolean;
}

/** Marks in memory, which a restart forgets: somebody may then be counted once more. */
export function createMarks(): Marks {
  let current: { readonly week: IsoWeek; readonly key: Uint8Array } | undefined;
  const marks = new Set<string>();
  return {
    begin(week, newKey) {
      if (current?.week === week) return current.key;
      current?.key.fill(0);
      marks.clear();
      current = { week, key: newKey() };
      return current.key;
    },
    add(mark) {
      const before = marks.size;
      return marks.add(mark).size > before;
    },
  };
}

/** The outcomes that are known at once share a mark, so that an author is one flag of a rule in a group. */
const markOf = (outcome: Outcome): string =>
  FIRST_OUTCOMES.some((first) => first === outcome) ? 'flag' : outcome;

export function createContributions(marks: Marks): Contributions {
  const keyAt = (at: number) => marks.begin(isoWeek(at), () => new Uint8Array(randomBytes(32)));
  return {
    tidy: (at) => void keyAt(at),
    isFirst(author, { rule, audience, outcome }, at) {
      const key = keyAt(at);
      const cell = [isoWeek(at), author, rule, audience, markOf(outcome)];
      return marks.add(createHmac('sha256', key).update(JSON.stringify(cell)).digest('base64url'));
    },
  };
}
