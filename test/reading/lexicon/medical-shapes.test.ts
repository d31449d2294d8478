import { describe, expect, it } from 'vitest';
import { isMedicallyShaped } from '../../../src/reading/lexicon/medical-shapes.ts';

describe('words shaped as medicine shapes them', () => {
  it.each(['lymphoma', 'arthritis', 'splenectomy', 'flucloxacillin'])('are known: %s', (word) => {
    expect(isMedicallyShaped(word)).toBe(true);
  });

  it.each(['chioma', 'ifeoma', 'diploma', 'trophy', 'matron'])(
    'are not names and ordinary words: %s',
    (word) => {
      expect(isMedicallyShaped(word)).toBe(false);
    },
  );
});
