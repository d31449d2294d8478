import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/reading/annotated.ts';
import { isAged } from '../../../src/reading/names/aged.ts';
import { openSource } from '../../../src/reading/source.ts';

/** Whether an age stands behind the first word. */
const aged = (text: string) => isAged(annotate(openSource(text, [])), 1);

describe('an age right behind a name', () => {
  test.each([
    'Dot, 91, off legs',
    'Hamza (9) greenstick',
    'Winnie, 84f',
    'Rafa, 6. croup',
    'Elin, 3yo',
    'Bess (88, Aston) back in',
    'Nia, aged 5, croup',
    'Idris, 70 yr old, melaena',
  ])('%s', (text) => {
    expect(aged(text)).toBe(true);
  });

  test.each([
    'Farida, 7, Hugh, 9, Bronwen, 4',
    'RR, 1.34; 95% CI',
    'Gwil, 10 yrs with us this week',
    'Ward (314) is closed',
    'Ann, 2 of the forms are missing',
    'Ann (2 to go)',
    'Ann 40',
    'Ann aged well',
    'Ann,',
  ])('not: %s', (text) => {
    expect(aged(text)).toBe(false);
  });
});
