import { describe, expect, test } from 'vitest';
import { fitFrame } from '../../../src/reading/remarks/fit-frame.ts';
import { compileFrame } from '../../../src/reading/remarks/frame.ts';
import { cutUnits } from '../../../src/reading/remarks/cut-units.ts';
import { openSource } from '../../../src/reading/source.ts';

const VOCABULARY = { bad: ['lazy', 'out of order', 'cack-handed'], be: ['is', "'s"] };
const units = (text: string) =>
  cutUnits(openSource(text, []), { unmask: () => undefined, judging: new Set(['lazy']) });

/** The words that a pattern takes of a text, wherever in it the pattern begins. */
function taken(pattern: string, text: string): string | undefined {
  const frame = compileFrame(pattern, VOCABULARY);
  const all = units(text);
  for (const from of all.keys()) {
    const fit = fitFrame(frame, all, from);
    if (fit !== undefined)
      return all
        .slice(fit.from, fit.to)
        .map((unit) => unit.text)
        .join(' ');
  }
  return undefined;
}

describe('a frame', () => {
  test.each([
    ['@who @be @bad', 'Marek is lazy', 'marek is lazy'],
    ['@who @be @bad', "Marek's out of order today", "marek 's out of order"],
    ['@who @be @bad', 'Marek is just so lazy', 'marek is just so lazy'],
    ['@who @be @bad', 'Marek is cack-handed', 'marek is cack - handed'],
    ['@whose list ~2 late', 'her list was running late', 'her list was running late'],
    ['@whose plan', "Ann's plan", "ann 's plan"],
    ['never ~2 on_time $', 'she is never ever on time', 'never ever on time'],
    ['^ typical @who', 'typical Joanna', 'typical joanna'],
    ['bad|worse idea|$', 'worse', 'worse'],
  ])('%s takes of "%s"', (pattern, text, expected) => {
    expect(taken(pattern, text)).toBe(expected);
  });

  test.each([
    ['@who @be @bad', 'Marek is not lazy'],
    ['@who @be @bad', 'the printer is lazy'],
    ['@who @be @bad', 'Marek is. Lazy'],
    ['^ typical @who', 'this is typical Joanna'],
    ['never ~2 on_time $', 'never on time for tea'],
    ['@who !is bad', 'Marek is bad'],
  ])('%s takes nothing of "%s"', (pattern, text) => {
    expect(taken(pattern, text)).toBeUndefined();
  });

  test('names the frame in which a list is unknown', () => {
    expect(() => compileFrame('@who @be @nonsense', VOCABULARY)).toThrow(
      'No list of words is called @nonsense, in the frame "@who @be @nonsense"',
    );
    expect(() => compileFrame('@who ~3 @one', VOCABULARY)).toThrow('A frame needs a word');
  });
});
