const INTERNED = new Map<string, string>();

/** One copy of each feature: there are a hundred in each of sixty thousand rows. */
export function interned(feature: string): string {
  const known = INTERNED.get(feature);
  if (known === undefined) INTERNED.set(feature, feature);
  return known ?? feature;
}
