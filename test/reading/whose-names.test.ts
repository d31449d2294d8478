import { describe, expect, it } from 'vitest';
import { readUnweighed } from '../../src/reading/patients.ts';
import { openSource } from '../../src/reading/source.ts';
import { besideNames, NO_NAMES, weighNames } from '../../src/reading/whose-names.ts';

const textsOf = (text: string) => {
  const names = weighNames(readUnweighed(openSource(text, [])));
  return names.ofPatients.map(({ span }) => text.slice(...span));
};

describe('whose a name is', () => {
  it.each([
    ['has Brackenrigg had his tea yet', ['Brackenrigg']],
    ['Wolstenholme refusing his tablets again', ['Wolstenholme']],
    ["who's got Adeyinka's slippers, he wants the loo", ['Adeyinka']],
  ])('%s: a patient', (text, names) => {
    expect(textsOf(text)).toEqual(names);
  });

  it.each([
    'has Brackenrigg finished the rota yet',
    "Wolstenholme's clinic is over-running",
    'Adeyinka wants the slides by five',
    'Rh neg, anti-D or not',
    'Calciphylaxis again',
    'Idiopathic thrombocytopenia, plts 9',
  ])('%s: nobody who is looked after', (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it('is settled where a message is spoken to somebody', () => {
    expect(textsOf('thanks Brackenrigg, has he had his tea yet')).toEqual([]);
  });

  it('adds names of patients to what says who somebody is, and takes those of others away', () => {
    const { direct } = readUnweighed(openSource('Mrs Akintola bed 4, NHS no 943 476 5919', []));
    const inOrder = direct.toSorted((a, b) => a.span[0] - b.span[0]);
    expect(besideNames(direct, NO_NAMES)).toEqual(inOrder);
    const ofOthers = new Set(direct.map(({ span }) => span[0]));
    expect(besideNames(direct, { ofPatients: [], ofOthers }).map(({ kind }) => kind)).not.toContain('name');
    expect(besideNames(direct, { ofPatients: [], ofOthers }).map(({ kind }) => kind)).toContain('nhs-number');
  });
});
