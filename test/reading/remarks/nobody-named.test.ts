import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../src/reading/remarks/cut-units.ts';
import { CUTTING } from '../../../src/reading/remarks/cutting.ts';
import { ofNobodyNamed } from '../../../src/reading/remarks/nobody-named.ts';
import { openSource } from '../../../src/reading/source.ts';

const units = (text: string) => cutUnits(openSource(text, []), CUTTING);

describe('where nobody is named', () => {
  it('a remark rests on the word that weighs most', () => {
    expect(ofNobodyNamed(units('half that desk sleeps upright'), 3)).toMatchObject({
      from: 3,
      to: 4,
      target: null,
    });
  });

  it('it rests on the word that judges, where none weighs most', () => {
    expect(ofNobodyNamed(units('left open by a numpty'), -1)).toMatchObject({ from: 4, to: 5 });
  });

  it.each(['left open since lunch', 'left open, "a numpty" said the sign'])(
    'nobody is spoken of: %s',
    (text) => {
      expect(ofNobodyNamed(units(text), 0)).toBeUndefined();
    },
  );
});
