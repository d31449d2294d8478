import type { Answer } from '../../../src/vocabulary.ts';
import type { Program } from '../program.ts';

/** A private word as its author sees it now. */
export interface Word {
  /** All that it says. */
  readonly text: string;
  /** Whether it waits for an answer. */
  readonly isOpen: boolean;
  /** What its buttons send, beside their names. */
  readonly carried: readonly string[];
}

/** One platform, posing as its author and reading what everybody is shown. */
export interface Driver extends Pick<Program, 'outcomes' | 'messagesRead' | 'logged'> {
  /** Gives the message's id. @param ago how long ago it was posted, in milliseconds */
  say(text: string, ago?: number): Promise<string>;
  /** The platform delivers once more what it delivered of a message. */
  redeliver(id: string): Promise<void>;
  edit(id: string, text: string): Promise<void>;
  /** The platform changes something about a message that is none of its words. */
  decorate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  words(): Promise<readonly Word[]>;
  /** How often anything of ours was shown to anybody but the author. */
  shownToOthers(): number;
  /** Gives what whoever presses it is told. @param word the place of a word among `words`, or null for one that nobody knows */
  press(word: number | null, answer: Answer, who?: 'author' | 'another'): Promise<string>;
  /** The next word is refused with a wait of so many seconds; null where the platform knows no such thing. */
  readonly limitRate: ((seconds: number) => void) | null;
  /** The author wants nothing from the bot; null as above. */
  readonly block: (() => void) | null;
  close(): Promise<void>;
}

/** Opens a platform with one channel, one author and the program in it. */
export type OpenDriver = () => Promise<Driver>;
