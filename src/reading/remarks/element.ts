import type { Unit } from './unit.ts';
import type { Telltale, WordList } from './word-list.ts';

/** One of several words, phrases or sorts of being; or, if `atEnd`, the end of the sentence. */
export interface Choice {
  readonly type: 'choice';
  readonly list: WordList;
  readonly beings: readonly ((unit: Unit) => boolean)[];
  /** Whether "Ann's" and "her" will do. */
  readonly possessive: boolean;
  readonly atEnd: boolean;
  /** Whether only a being that is named will do. */
  readonly named: boolean;
}
interface Gap {
  readonly type: 'gap';
  readonly most: number;
}
interface Start {
  readonly type: 'start';
}
interface End {
  readonly type: 'end';
}

/** One part of a frame. */
export interface Element {
  readonly what: Choice | Gap | Start | End;
  readonly optional: boolean;
  readonly negated: boolean;
  /** Null where it may fit without any word in particular. */
  readonly telltale: Telltale | null;
}
