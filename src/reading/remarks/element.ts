import type { Unit } from './unit.ts';

/** One of several words, phrases or sorts of being; or, if `atEnd`, the end of the sentence. */
export interface Choice {
  readonly type: 'choice';
  /** First words of the alternatives, each with what must follow it; words by their numbers. */
  readonly heads: ReadonlyMap<number, readonly (readonly number[])[]>;
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
/** Words one of which stands wherever a part of a frame fits. */
export interface Telltale {
  /** Of each alternative one word, a rare one if it has any; by their numbers. */
  readonly words: readonly number[];
  /** How far within its alternative such a word stands at most. */
  readonly within: number;
  /** How much it costs to go by them: the more words and the commoner, the more. */
  readonly cost: number;
}

/** One part of a frame. */
export interface Element {
  readonly what: Choice | Gap | Start | End;
  readonly optional: boolean;
  readonly negated: boolean;
  /** Null where it may fit without any word in particular. */
  readonly telltale: Telltale | null;
}
