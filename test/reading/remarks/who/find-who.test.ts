import { describe, expect, test } from 'vitest';
import { cutUnits } from '../../../../src/reading/remarks/cut-units.ts';
import { CUTTING } from '../../../../src/reading/remarks/cutting.ts';
import { openSource } from '../../../../src/reading/source.ts';

/** Who a message speaks of, in its words. */
function who(text: string): string[] {
  return cutUnits(openSource(text, []), CUTTING)
    .filter(({ kind }) => kind === 'who')
    .map((unit) => unit.text);
}

describe('who is spoken of', () => {
  test.each([
    ['New rota lady is lovely', 'rota lady'],
    ['ask the printer man about it', 'the printer man'],
    ["Husband's worried about the stairs", 'husband'],
    ['He is off. Daughter on the phone', 'daughter'],
    ['the private clinic by the station shut', 'the private clinic'],
    ['that is the worst registrar ever', 'registrar'],
  ])('%s: %s', (text, being) => {
    expect(who(text)).toContain(being);
  });

  test.each(["Don't forget the printer", "Can't log in", "We'll be late", 'Macerators are back'])(
    'nobody: %s',
    (text) => {
      expect(who(text)).toEqual([]);
    },
  );
});
