import { describe, expect, test } from 'vitest';
import { cutUnits } from '../../../src/reading/remarks/cut-units.ts';
import { CUTTING } from '../../../src/reading/remarks/cutting.ts';
import { deniedAt } from '../../../src/reading/remarks/denial.ts';
import { openSource } from '../../../src/reading/source.ts';

/** The words that somebody is said not to be. */
function denied(text: string): string[] {
  const units = cutUnits(openSource(text, []), CUTTING);
  return units.flatMap((_, index) => {
    const at = deniedAt(units, index);
    return at === -1 ? [] : [units[at]!.text];
  });
}

describe('what somebody is said not to be', () => {
  test.each([
    ['Gareth is no coward', 'coward'],
    ["Priya isn't at all lazy", 'lazy'],
    ['our matron has never been a bully', 'bully'],
    ['there is nothing dangerous about Femi', 'dangerous'],
  ])('%s: %s', (text, word) => {
    expect(denied(text)).toEqual([word]);
  });

  test.each(['no idiot would book that', "Gareth isn't just lazy", 'never trust a bully', 'Gareth is lazy'])(
    'not: %s',
    (text) => {
      expect(denied(text)).toEqual([]);
    },
  );
});
