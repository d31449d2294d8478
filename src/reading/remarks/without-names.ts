import type { Token } from '../../text/tokens.ts';
import { SOMEBODY } from '../noted/put-as.ts';
import type { Unit } from './unit.ts';

/** The tokens of a message with whoever is named, by name or by grade, put as the same: none may count for more. */
export function withoutNames(tokens: readonly Token[], units: readonly Unit[]): readonly Token[] {
  const alike: Token[] = [];
  let behind = 0;
  for (const { kind, who, from, to } of units) {
    if (kind !== 'who' || (who !== 'name' && who !== 'role')) continue;
    alike.push(...tokens.slice(behind, from), {
      ...tokens[from]!,
      ...SOMEBODY,
      kind: 'word',
      casing: 'lower',
    });
    behind = to;
  }
  return behind === 0 ? tokens : [...alike, ...tokens.slice(behind)];
}
