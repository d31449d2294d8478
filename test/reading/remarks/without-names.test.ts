import { expect, it } from 'vitest';
import { leaningAtFirst } from '../../../src/reading/first-look/first-look.ts';
import { cutUnits } from '../../../src/reading/remarks/cut-units.ts';
import { CUTTING } from '../../../src/reading/remarks/cutting.ts';
import { withoutNames } from '../../../src/reading/remarks/without-names.ts';
import { openSource } from '../../../src/reading/source.ts';

const alike = (text: string) => {
  const source = openSource(text, []);
  return withoutNames(source.tokens, cutUnits(source, CUTTING));
};
const words = (text: string) => alike(text).map((token) => token.text);

it('puts whoever is named as the same, whatever words it takes', () => {
  expect(words('Blessing Okafor was late, the charge nurse was not')).toEqual(
    words('Gordon was late, the registrar was not'),
  );
  expect(words('Blessing was late')).toContain('<somebody>');
});

it('keeps everything else, in order', () => {
  expect(words('nobody told Priya about the lift')).toEqual([
    'nobody',
    'told',
    '<somebody>',
    'about',
    'the',
    'lift',
  ]);
  expect(words('the lift is broken again')).toEqual(['the', 'lift', 'is', 'broken', 'again']);
});

it('lets every name and grade lean the same at a first look', () => {
  const leaning = (who: string) => leaningAtFirst('remarks', alike(`${who} could not run a bath`));
  for (const who of ['Nkechi', 'Mark', 'Dr Brown', 'the staff nurse'])
    expect(leaning(who)).toBe(leaning('Olivia'));
});
