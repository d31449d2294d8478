import { randomUUID } from 'node:crypto';
import type { Nudge, NudgeKey } from '../../src/nudge.ts';
import type { Ending } from '../../src/ports.ts';
import type { Answer, Audience } from '../../src/vocabulary.ts';
import type { Welcome } from '../../src/welcome.ts';

/** A message as the page shows it. */
export interface Posted {
  readonly id: string;
  /** A person's id. */
  readonly author: string;
  /** The id of the thread's first message, or null in the channel itself. */
  readonly thread: string | null;
  /** Who could read the channel when it was posted. */
  readonly audience: Audience;
  readonly text: string;
  /** The names of the pictures that came with it. */
  readonly files: readonly string[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly edited: boolean;
}

/** A nudge as its author's page shows it. */
export interface Shown {
  readonly nudge: Nudge;
  readonly to: string;
  readonly about: string;
  readonly answer: Answer | null;
  /** What its author did about the message, once they did. */
  readonly ending: Ending | null;
}

/** A welcome as the page of whoever was opened shows it. */
export interface Greeting {
  readonly welcome: Welcome;
  readonly answer: 'no-more' | null;
}

/** Messages are forgotten from the oldest on beyond this many. */
const MOST_MESSAGES = 500;

/** What stands in the playground's one channel: in memory only, gone at a restart. */
export interface Room {
  messages(): readonly Posted[];
  message(id: string): Posted | undefined;
  post(said: Pick<Posted, 'author' | 'text' | 'thread' | 'audience' | 'files' | 'at'>): Posted;
  edit(id: string, text: string): Posted;
  remove(id: string): void;
  show(nudge: Nudge, to: string, about: string): Shown;
  shown(key: string): Shown | undefined;
  answer(key: NudgeKey, answer: Answer): Shown | undefined;
  end(key: NudgeKey, ending: Ending): Shown | undefined;
  shownTo(person: string): readonly Shown[];
  /** Whether the person is opened for the first time. */
  enter(person: string): boolean;
  greet(person: string, welcome: Welcome): Greeting;
  greeting(person: string): Greeting | null;
  noMore(person: string): Greeting | null;
}

export function createRoom(): Room {
  const messages = new Map<string, Posted>();
  const nudges = new Map<string, Shown>();
  const entered = new Set<string>();
  const greetings = new Map<string, Greeting>();
  const remove = (id: string): void => {
    messages.delete(id);
    for (const [key, shown] of nudges) if (shown.about === id) nudges.delete(key);
  };
  const change = (key: NudgeKey, to: Partial<Pick<Shown, 'answer' | 'ending'>>): Shown | undefined => {
    const shown = nudges.get(key);
    if (shown === undefined) return undefined;
    const changed = { ...shown, ...to };
    nudges.set(key, changed);
    return changed;
  };
  return {
    messages: () => [...messages.values()],
    message: (id) => messages.get(id),
    post(said) {
      const posted: Posted = { ...said, id: randomUUID(), edited: false };
      messages.set(posted.id, posted);
      if (messages.size > MOST_MESSAGES) remove([...messages.keys()][0]!);
      return posted;
    },
    edit(id, text) {
      const edited: Posted = { ...messages.get(id)!, text, edited: true };
      messages.set(id, edited);
      return edited;
    },
    remove,
    show(nudge, to, about) {
      const shown: Shown = { nudge, to, about, answer: null, ending: null };
      nudges.set(nudge.key, shown);
      return shown;
    },
    shown: (key) => nudges.get(key),
    answer: (key, answer) => change(key, { answer }),
    end: (key, ending) => change(key, { ending }),
    shownTo: (person) => [...nudges.values()].filter(({ to }) => to === person),
    enter(person) {
      const isFirst = !entered.has(person);
      entered.add(person);
      return isFirst;
    },
    greet(person, welcome) {
      const greeting: Greeting = { welcome, answer: null };
      greetings.set(person, greeting);
      return greeting;
    },
    greeting: (person) => greetings.get(person) ?? null,
    noMore(person) {
      const greeting = greetings.get(person);
      if (greeting === undefined) return null;
      const answered: Greeting = { ...greeting, answer: 'no-more' };
      greetings.set(person, answered);
      return answered;
    },
  };
}
