import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createSeal } from './seal.ts';
import { createSpent } from './spent.ts';

/** Signed in for this long at most, in milliseconds. */
const AT_MOST = 8 * 3_600_000;
/** Signed out after this long without a look, in milliseconds. */
const IDLE = 3_600_000;

const Session = z.object({
  id: z.string(),
  /** A keyed hash of what lets them look: no name, no id. */
  ground: z.string(),
  began: z.number(),
});
export type Session = z.output<typeof Session>;

/** Who is signed in. The token is all there is of a session, but for a note of those that were ended. */
export interface Sessions {
  /** @param ground what lets them look, such as "slack:U012ABCDEF" */
  begin(ground: string): Promise<string>;
  /** The session of a token; null if it is forged, expired or ended, or what let them look no longer does. */
  read(token: string | undefined): Promise<Session | null>;
  /** A token that is good for another while, within the same session. */
  renew(session: Session): Promise<string>;
  end(session: Session): void;
}

export interface SessionsOptions {
  readonly secret: Uint8Array;
  /** What lets people look now, such as "slack:U012ABCDEF": asked anew at each look. */
  readonly grounds: () => readonly string[];
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

export function createSessions({ secret, grounds, clock }: SessionsOptions): Sessions {
  const seal = createSeal(secret, 'session', Session, clock);
  const ended = createSpent(clock);
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'quiet-word trends: grounds', 32));
  const hash = (ground: string) => createHmac('sha256', key).update(ground).digest('base64url');
  const renew = (session: Session) => seal.close(session, Math.min(clock() + IDLE, session.began + AT_MOST));
  return {
    begin: (ground) => renew({ id: randomUUID(), ground: hash(ground), began: clock() }),
    async read(token) {
      const session = token === undefined ? null : await seal.open(token);
      if (session === null || ended.has(session.id)) return null;
      return grounds().some((ground) => hash(ground) === session.ground) ? session : null;
    },
    renew,
    end: ({ id, began }) => void ended.spend(id, began + AT_MOST),
  };
}
