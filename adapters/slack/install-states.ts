import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { InvalidStateError, type InstallURLOptions, type StateStore } from '@slack/oauth';
import { createExpiringMap } from '../kit/expiring-map.ts';

/** How long somebody may take to agree, in milliseconds. */
export const STATE_LIFETIME = 10 * 60_000;

/**
 * The states that tie Slack's answer to the browser that asked: signed under a secret of this run, good for ten minutes,
 * and good once.
 * @param clock milliseconds since the epoch
 */
export function createStates(asked: InstallURLOptions, clock: () => number): StateStore {
  const secret = randomBytes(32);
  const sign = (said: string) => createHmac('sha256', secret).update(said).digest('base64url');
  const spent = createExpiringMap<string, true>({ lifetime: STATE_LIFETIME, capacity: 10_000, clock });
  return {
    async generateStateParam() {
      const said = `${clock()}.${randomBytes(18).toString('base64url')}`;
      return `${said}.${sign(said)}`;
    },
    async verifyStateParam(_, state) {
      const end = state.lastIndexOf('.');
      const said = state.slice(0, Math.max(end, 0));
      if (!isSame(state.slice(end + 1), sign(said)))
        throw new InvalidStateError('The state was not made here.');
      if (clock() - Number.parseInt(said, 10) > STATE_LIFETIME)
        throw new InvalidStateError('The state is too old.');
      if (spent.get(said) === true) throw new InvalidStateError('The state was used before.');
      spent.set(said, true);
      return asked;
    },
  };
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
