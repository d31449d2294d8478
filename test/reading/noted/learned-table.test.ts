import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTable } from '../../../src/reading/noted/learned-table.ts';
import { closeTable } from '../../leaning/model.ts';

it('a table opens as it was closed, and says what it is without being opened', () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (about, weights) => {
      const closed = closeTable(about, { bias: -1.5, weights });
      expect(closed.about).toBe(about);
      expect(openTable(closed)).toEqual({
        bias: -1.5,
        weights: JSON.parse(JSON.stringify(weights)) as unknown,
      });
    }),
  );
});
