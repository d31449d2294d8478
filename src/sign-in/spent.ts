/** Remembers in memory what may be used once, for as long as it would be good. */
export interface Spent {
  /**
   * Spends a thing.
   * @param until when it stops being good anyway, in milliseconds since the epoch
   * @returns whether it was still unspent
   */
  spend(id: string, until: number): boolean;
  has(id: string): boolean;
}

/** @param clock milliseconds since the epoch */
export function createSpent(clock: () => number): Spent {
  const until = new Map<string, number>();
  return {
    spend(id, end) {
      const now = clock();
      for (const [other, itsEnd] of until) if (itsEnd <= now) until.delete(other);
      if (until.has(id)) return false;
      until.set(id, end);
      return true;
    },
    has: (id) => until.has(id),
  };
}
