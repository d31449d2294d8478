import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../src/reading/remarks/cut-units.ts';
import { fitFrame } from '../../../src/reading/remarks/fit-frame.ts';
import { compileFrame } from '../../../src/reading/remarks/frame.ts';
import { FrameBook } from '../../../src/reading/remarks/frame-book.ts';
import { startsOfSentences, type Unit } from '../../../src/reading/remarks/unit.ts';
import { openSource } from '../../../src/reading/source.ts';

const VOCABULARY = { bad: ['lazy', 'out of order', 'past it'], be: ['is', "'s"], seem: ['seems', 'looks'] };
const FRAMES = [
  '@who @be @bad',
  '@whose work ~3 @bad',
  'never ~2 on_time $',
  '^ typical @who',
  'too ~1 lazy|slow to ~3 work',
  '@who @seem? never',
  'lazy !work and @bad',
  '@bad ~ @who',
].map((pattern) => compileFrame(pattern, VOCABULARY));
const BOOK = new FrameBook(FRAMES);

const units = (text: string) =>
  cutUnits(openSource(text, []), { unmask: () => undefined, judging: new Set(['lazy']) });

/** The frames that fit around one of their words, by looking at every one of them at every place. */
function byForce(all: readonly Unit[], begins: readonly number[]): string[] {
  return all.flatMap(({ number }, index) =>
    FRAMES.flatMap((frame, at) =>
      frame.keys.includes(number) && fits(all, begins, at, index) ? [`${at} at ${index}`] : [],
    ),
  );
}

function fits(all: readonly Unit[], begins: readonly number[], at: number, index: number): boolean {
  const frame = FRAMES[at]!;
  for (let start = Math.max(begins[index]!, index - frame.reach); start <= index; start += 1) {
    const fit = fitFrame(frame, all, start);
    if (fit !== undefined && fit.to > index) return true;
  }
  return false;
}

function byBook(all: readonly Unit[], begins: readonly number[]): string[] {
  const found: string[] = [];
  BOOK.visit(all, begins, (frame, index) => {
    const at = FRAMES.indexOf(frame);
    if (fits(all, begins, at, index)) found.push(`${at} at ${index}`);
  });
  return found;
}

const WORDS =
  "Marek Ann Marek's her she is lazy out of order past it never on time typical too slow to work just so and seems . ? , -".split(
    ' ',
  );

describe('a book of frames', () => {
  it('passes over no frame that fits, whatever was read before', () => {
    let fitting = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }), (words) => {
        const all = units(words.join(' '));
        const begins = startsOfSentences(all);
        const found = byBook(all, begins);
        fitting += found.length;
        expect(found.toSorted()).toEqual(byForce(all, begins).toSorted());
      }),
      { numRuns: 2000 },
    );
    expect(fitting).toBeGreaterThan(100);
  });

  it('offers no frame that lacks a part, or has it on the wrong side', () => {
    const offered = (text: string) => {
      const all = units(text);
      const found: number[] = [];
      BOOK.visit(all, startsOfSentences(all), (frame) => found.push(FRAMES.indexOf(frame)));
      return found;
    };
    expect(offered('to work lazy')).not.toContain(4);
    expect(offered('to work. too slow')).not.toContain(4);
    expect(offered('too slow to work')).toContain(4);
  });
});
