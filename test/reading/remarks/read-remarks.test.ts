import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRemarks, remarksByPattern } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';

const remarks = (text: string) => readRemarks(openSource(text, []));
const standing = (text: string) => remarks(text).filter(({ turn }) => turn === null);

describe('what turns a remark round', () => {
  test.each([
    ['I don’t think Gareth is a liar', 'negated'],
    ['"Gareth is a muppet"', 'quoted'],
    ['Sorry Gareth, I was wrong to say you are a muppet', 'apologised'],
    ['Whoever wrote that Gareth is a muppet, it is not acceptable', 'denounced'],
    ['My tutor is a bully and I dread my shifts. Who can I talk to?', 'asked-about'],
    ['We are all muppets', 'about-self'],
    ['Gareth lied about his logbook, incident form in and my supervisor told', 'raised'],
    ['78F, she is toxic, sats 82, crp 300, for icu', 'clinical'],
    ['Don’t invite Gareth, it is his surprise party', 'kindly-meant'],
    ['Gareth is a muppet and a legend, thanks for the save', 'praising'],
    ['our sister has never been a bully', 'negated'],
    ['Two bleeps came back. They are rubbish', 'about-thing'],
    ['If anybody calls you an idiot, come and find me', 'denounced'],
  ])('%s: %s', (text, turn) => {
    expect(standing(text)).toEqual([]);
    expect(remarksByPattern(openSource(text, [])).map((remark) => remark.turn)).toContain(turn);
  });

  test.each(['Gareth is not a liar', 'The patient is rude and unkempt, poor eye contact'])(
    'nothing to turn: %s',
    (text) => {
      expect(remarks(text)).toEqual([]);
    },
  );
});

describe('where nobody is named', () => {
  test.each([
    'another bone idle numpty left the sluice like this, typical',
    'half that desk are brain dead, the useless lot',
  ])('somebody is run down all the same: %s', (text) => {
    expect(standing(text)).not.toEqual([]);
  });

  test.each(['another useless form, typical', 'somebody left the sluice open, please shut it'])(
    'nobody is: %s',
    (text) => {
      expect(standing(text)).toEqual([]);
    },
  );
});

describe('who it is about', () => {
  test.each([
    ['Gareth is a muppet', 'individual'],
    ['the night reg is a muppet', 'individual'],
    ['he is a muppet', 'individual'],
    ['radiographers are muppets', 'group'],
    ['Fernbrook Hospital is a corrupt racket', 'organisation'],
  ])('%s: %s', (text, target) => {
    expect(standing(text)[0]?.target).toBe(target);
  });

  test.each([
    'the printer is a useless lying muppet',
    'this rota is garbage',
    'my bleep hates me',
    'Everton were dreadful, an absolute shambles',
    'Priya is acting up as matron this week',
    'Sam will act up as ward manager until May',
    'she is acting up as sister while Jo is on leave',
    'acting up as band 7 this week',
    'Angela from pharmacy says the vanc level was taken late',
    'the porters fridge stinks again',
    'your chair is not safe, one of the wheels is loose',
    'Millbrook Square was colder than Shetland this morning',
    'mind your backs, two beds coming through',
    'you will smash it Tunde, breathe and smile',
    'hats off to Gwen and Sanjay for the clinic today',
    'anyone know where Femi is, parcel for him at the desk',
  ])('nobody: %s', (text) => {
    expect(standing(text)).toEqual([]);
  });

  test('a mention is somebody', () => {
    const text = '@sam is a muppet';
    expect(readRemarks(openSource(text, [[0, 4]])).some(({ turn }) => turn === null)).toBe(true);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Gareth',
    'she',
    'is',
    "isn't",
    'a',
    'muppet',
    'useless',
    '"',
    "'",
    ',',
    '.',
    '?',
    '🐍',
    'like',
    'never',
    'if',
    'who',
    'I',
    'the',
    'reg',
    'on',
    'nights',
    "'s",
    '*',
    't.w.a.t',
    '\n',
    'sorry',
    'datix',
    '\u200b',
    '\ud800',
    'שלום',
    '@',
  );

  test('is read without fault, in spans that lie in it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { span } of remarks(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[0]).toBeLessThan(span[1]);
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void remarks(text)));
  });

  test('reads the same twice', () => {
    const text = 'Gareth couldn’t run a bath, and Ann is a star';
    expect(remarks(text)).toEqual(remarks(text));
  });
});

describe('remarks with no rude word', () => {
  test.each([
    'Spent the whole shift redoing Gareth’s charts',
    'Glad it isn’t Gareth on tonight',
    'Gareth has a mail order degree',
    'typical woman, Ann can’t park',
    'nothing wrong with her except the drama',
    'the nightmare relatives are in again',
    'Gareth has turned up, wonders never cease',
    "bed 9's husband is a whinging waste of space",
    'Dr Ferreira is wonderful with patients, shame about the medicine',
  ])('flag: %s', (text) => {
    expect(standing(text)).not.toEqual([]);
  });

  test.each([
    'Thanks for redoing the charts, Gareth',
    'Glad Gareth is on tonight',
    'Did someone help her to the toilet?',
    'Ann works three days a week, best to ring on Mondays',
    'The family are worried and would like an update',
    'She is off on maternity leave from May, card in the office',
  ])('leave: %s', (text) => {
    expect(standing(text)).toEqual([]);
  });
});
