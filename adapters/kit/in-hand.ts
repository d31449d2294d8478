/** The work that has begun and not ended. */
export interface InHand {
  add(work: Promise<unknown>): void;
  /** Resolves when nothing is left. */
  finished(): Promise<void>;
}

export function createInHand(): InHand {
  const works = new Set<Promise<unknown>>();
  return {
    add(work) {
      works.add(work);
      const remove = () => works.delete(work);
      work.then(remove, remove);
    },
    async finished() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
