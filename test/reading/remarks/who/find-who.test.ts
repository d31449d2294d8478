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
    ['ask whether Chioma has the keys', 'chioma'],
    ['Agnieszka signs for the parcels', 'agnieszka'],
    ["Tegwen's scan is at noon", 'tegwen'],
    ['Mike is off today', 'mike'],
    ['Verity is on lates', 'verity'],
    ['the porters round here know a short cut', 'the porters'],
    ['Dr Wragg on the ward round', 'dr wragg on the ward'],
    ['nephew of the lady in bed 2 rang', 'nephew'],
    ['that haulage contractor left the gate open', 'that haulage contractor'],
    ['podiatry moved upstairs', 'podiatry'],
  ])('%s: %s', (text, being) => {
    expect(who(text)).toContain(being);
  });

  test.each([
    "Don't forget the printer",
    "Can't log in",
    "We'll be late",
    'Macerators are back',
    "Gilbert's syndrome is harmless",
    'porters round starts at two',
    'Citrix froze at ten',
    'canteen soup is leek today',
    'Rusty trolley by the lift',
  ])('nobody: %s', (text) => {
    expect(who(text)).toEqual([]);
  });
});
