import type { Policy } from './policy.ts';

/** The policy of the day: it can be read again while the program runs. */
export interface LivePolicy {
  readonly current: () => Policy;
  /**
   * Takes up the newest policy.
   * @throws what `load` throws, and goes on with the one before
   */
  reload(): void;
}

export function createLivePolicy(load: () => Policy): LivePolicy {
  let policy = load();
  return {
    current: () => policy,
    reload() {
      policy = load();
    },
  };
}
