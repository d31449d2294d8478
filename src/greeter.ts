import type { Arrival, AuthorKey, Message, Person } from './message.ts';
import type { PolicyOf } from './policy/channel-policy.ts';
import type { Adapter } from './ports.ts';
import type { Rule } from './rule.ts';
import type { Tally, TallyMaker } from './statistics/tally.ts';
import type { Preferences } from './store/preferences.ts';
import type { Outcome } from './vocabulary.ts';
import { SEVERITY_OF_WELCOMES, type WelcomeWriter } from './welcome.ts';

/** Who was welcomed when: in memory, so that a restart forgets it, and nobody is reminded the sooner for that. */
export interface Guests {
  get(author: AuthorKey): Guest | undefined;
  set(author: AuthorKey, guest: Guest): void;
  delete(author: AuthorKey): void;
}

interface Guest extends Pick<Arrival, 'preference' | 'platform' | 'audience'> {
  /** Milliseconds since the epoch. */
  readonly welcomedAt: number;
}

/** More people than any hospital of this country employs; beyond them the first are forgotten. */
const MOST_GUESTS = 50_000;

export function createGuests(): Guests {
  const guests = new Map<AuthorKey, Guest>();
  return {
    get: (author) => guests.get(author),
    set(author, guest) {
      guests.delete(author);
      guests.set(author, guest);
      const [first] = guests.size > MOST_GUESTS ? guests.keys() : [];
      if (first !== undefined) guests.delete(first);
    },
    delete: (author) => void guests.delete(author),
  };
}

/** What welcoming needs; one for the whole program, since a person is one person in every channel. */
export interface Reception {
  /** The duty that is spoken of on occasions. */
  readonly rule: Rule;
  readonly writer: WelcomeWriter;
  readonly guests: Guests;
  readonly preferences: Preferences;
  readonly policyOf: PolicyOf;
}

/** Welcomes people, reminds them at most quarterly, and leaves alone who wants no more. */
export interface Greeter {
  /** @throws when trying again later may help */
  readonly joined: (arrival: Arrival) => Promise<void>;
  /** Never fails: a reminder that cannot be had now waits for the next message. */
  wrote(message: Pick<Message, 'author' | 'platform' | 'audience'>): Promise<void>;
  noMore(person: Person): void;
}

export interface GreeterParts {
  readonly reception: Reception;
  readonly tallies: TallyMaker;
  readonly count: (tally: Tally) => void;
  readonly clock: () => number;
}

const DAY = 86_400_000;

export function createGreeter(
  { reception, tallies, count, clock }: GreeterParts,
  { welcome }: Pick<Adapter, 'welcome'>,
): Greeter {
  const { rule, writer, guests, preferences, policyOf } = reception;

  async function greet(arrival: Greeted, happened: 'joined' | 'wrote'): Promise<void> {
    const { author, preference, platform, audience } = arrival;
    const now = clock();
    const before = guests.get(author);
    const daysSince = before === undefined ? null : (now - before.welcomedAt) / DAY;
    const saidNoMore = preferences.saidNoMore(preference);
    const { rules, nudge: manner } = policyOf(audience);
    if (rule.reminder?.isDue({ happened, daysSince, saidNoMore }) !== true) return;
    if (rules[rule.id] === 'off') return;
    if (manner === 'silent') {
      tell(arrival, 'withheld');
      return;
    }
    // Noted before it is sent: somebody who joins five channels at once is welcomed once.
    guests.set(author, { preference, platform, audience, welcomedAt: now });
    const delivery = await welcome(writer.write(arrival, happened)).catch((error: unknown) => {
      restore(author, before);
      throw error;
    });
    if (delivery === 'undeliverable') restore(author, before);
    tell(arrival, delivery === 'delivered' ? 'nudged' : 'undeliverable');
  }

  function restore(author: AuthorKey, before: Guest | undefined): void {
    if (before === undefined) guests.delete(author);
    else guests.set(author, before);
  }

  function tell({ platform, audience }: Pick<Arrival, 'platform' | 'audience'>, outcome: Outcome): void {
    const severity = policyOf(audience).rules[rule.id];
    const graveness = severity === undefined || severity === 'off' ? SEVERITY_OF_WELCOMES : severity;
    count(tallies.finding(clock(), platform, audience, rule.id, graveness, outcome));
  }

  return {
    joined: (arrival) => greet(arrival, 'joined'),
    async wrote({ author, platform, audience }) {
      const preference = guests.get(author)?.preference;
      if (preference === undefined) return;
      await greet({ author, preference, platform, audience }, 'wrote').catch(() => undefined);
    },
    noMore({ author, preference }) {
      const guest = guests.get(author);
      const isNews = !preferences.saidNoMore(preference);
      preferences.sayNoMore(preference);
      if (isNews && guest !== undefined) tell(guest, 'no-more');
    },
  };
}

type Greeted = Pick<Arrival, 'author' | 'preference' | 'platform' | 'audience'>;
