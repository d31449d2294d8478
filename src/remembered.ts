/** The newest things of a kind: in memory, bounded, the oldest forgotten first. */
export interface Remembered<Thing> {
  has(thing: Thing): boolean;
  add(thing: Thing): void;
  delete(thing: Thing): void;
}

/** @param most things that are remembered */
export function createRemembered<Thing>(most: number): Remembered<Thing> {
  const things = new Set<Thing>();
  return {
    has: (thing) => things.has(thing),
    add(thing) {
      things.delete(thing);
      things.add(thing);
      const [oldest] = things.size > most ? things : [];
      if (oldest !== undefined) things.delete(oldest);
    },
    delete: (thing) => void things.delete(thing),
  };
}
