import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATTER_KINDS } from '../../../src/reading/matter.ts';
import { Cues } from '../../../src/reading/matters/cues.ts';
import { cutWords } from '../../../src/reading/matters/cut-words.ts';
import { doubtOf, Leaning, weighWords } from '../../../src/reading/matters/leaning/leaning.ts';
import { openSource } from '../../../src/reading/source.ts';

const ROWS = readFileSync(new URL('../../corpus/duties/train/e1.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

describe('how a message leans to a matter', () => {
  const ways = fc.array(fc.record({ fit: fc.nat({ max: 3 }), more: fc.nat({ max: 2 }) }), { maxLength: 8 });
  const signs = fc.record({ patient: fc.boolean(), remark: fc.boolean() });

  it('is never given up on before its patterns are fitted, if it holds after', () => {
    let held = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS),
        fc.constantFrom(...MATTER_KINDS),
        ways,
        fc.record({
          whole: fc.boolean(),
          turned: fc.boolean(),
          mayBeWhole: fc.boolean(),
          cued: fc.boolean(),
        }),
        signs,
        (text, kind, fits, { whole, turned, mayBeWhole, cued }, read) => {
          const source = openSource(text, []);
          const units = cutWords(source);
          const words = weighWords(units, source.tokens);
          const leaning = new Leaning(kind, words, units, new Cues(source.tokens).of(kind));
          const can = whole || turned || mayBeWhole;
          const most = {
            needs: fits.map(({ fit, more }) => fit + more),
            whole: can,
            turned: can,
            cued,
            signs: read,
          };
          const may = leaning.mayHold(most);
          const holds = leaning.holds(
            { needs: fits.map(({ fit }) => fit), whole, turned, cued, signs: read },
            whole,
          );
          if (holds) held += 1;
          expect(may || !holds).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('is not told from prose that is no chat, of which hardly a word was learned, unless a pattern fits', () => {
    const source = openSource(
      'Grzxv vlomft krundle 4411 pqwz; hornbt slaffed zmuq, yorrp kelviqs brundt.',
      [],
    );
    const units = cutWords(source);
    const words = weighWords(units, source.tokens);
    expect(words.known).toBeLessThan(words.features / 2);
    for (const kind of MATTER_KINDS) {
      const fits = { needs: [], turned: false, cued: false, signs: { patient: false, remark: false } };
      expect(new Leaning(kind, words, units, []).holds({ ...fits, whole: false }, false)).toBe(false);
    }
  });

  it('is doubted where it is made up of few features, the more the fewer, and in a long text', () => {
    expect(doubtOf(40, 32)).toBe(0);
    expect(doubtOf(30, 32)).toBeGreaterThan(0);
    expect(doubtOf(12, 32)).toBeGreaterThan(doubtOf(30, 32));
    expect(doubtOf(400, 32)).toBeGreaterThan(0);
  });
});
