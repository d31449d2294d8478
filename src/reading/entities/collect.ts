import type { Token } from '../../text/tokens.ts';

/** What `read` finds at each token, in order: a plain loop, since every message goes through dozens of them. */
export function collect<Item>(
  tokens: readonly Token[],
  read: (token: Token, index: number) => readonly Item[],
): Item[] {
  const found: Item[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const items = read(tokens[index]!, index);
    if (items.length > 0) found.push(...items);
  }
  return found;
}
