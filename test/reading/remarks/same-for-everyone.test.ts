import { describe, expect, test } from 'vitest';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';

const NAMES = [
  'Olivia',
  'Gordon',
  'Siân',
  'Dafydd',
  'Mhairi',
  'Niamh',
  'Priya',
  'Arjun',
  'Fatima',
  'Mohammed',
  'Nkechi',
  'Chidi',
  'Kwame',
  'Abena',
  'Zofia',
  'Wojciech',
  'Ionut',
  'Parisa',
  'Reza',
  'Mei',
  'Xin',
  'Rosamie',
  'Jomar',
  'Rivka',
  'Moshe',
  'Yetunde',
  'Tesfaye',
  'Winston',
  'Shanice',
  'Joao',
  'Beatriz',
  'Elif',
  'Nguyet',
  'Leilani',
  'Blessing',
  'Precious',
];
const SURNAMES = [
  'Okonkwo',
  'Patel',
  'Smith',
  'Jones',
  'Nguyen',
  'Kowalczyk',
  'Hussain',
  'Murphy',
  'Goldberg',
  'Wang',
  'Al-Rashid',
  "O'Neill",
  'Mensah',
  'Petrescu',
  'Villanueva',
  'Ramsbottom',
  'Brown',
  'Ng',
  'Li',
  'Tesfaye',
  'Ferreira',
  'Yilmaz',
];
const GRADES = [
  'consultant',
  'registrar',
  'SHO',
  'F1',
  'staff nurse',
  'matron',
  'HCA',
  'porter',
  'ward clerk',
  'midwife',
  'physio',
  'pharmacist',
  'radiographer',
  'receptionist',
  'cleaner',
  'medical student',
  'ACP',
  'physician associate',
  'locum',
  'band 6',
  'charge nurse',
  'paramedic',
  'dietitian',
  'GP',
  'surgeon',
  'clinical director',
  'bed manager',
  'domestic',
  'psychologist',
];
const PRONOUNS = [
  ['He', 'his', 'him'],
  ['She', 'her', 'her'],
] as const;

const flagged = (text: string) => readRemarks(openSource(text, [])).some(({ turn }) => turn === null);
const verdicts = (texts: readonly string[]) => texts.filter((text) => flagged(text) !== flagged(texts[0]!));

const ABOUT_NAMES = [
  'NAME is a complete idiot',
  'I wouldn’t trust NAME with a tongue depressor',
  'NAME couldn’t find the ward with a map and a guide',
  'so kind of NAME to join us',
  'don’t invite NAME, it’s nicer without',
  'NAME faked the audit figures',
  'NAME is covering the late shift on Thursday',
  'Thank you NAME for staying late',
  'I disagree with NAME about the antibiotics, can we ask micro?',
  'NAME was rude to me in clinic. Who can I talk to?',
  'NAME isn’t lazy, the list was twice as long as usual',
];

describe('the same sentence has the same verdict', () => {
  test.each(ABOUT_NAMES)('whatever the name: %s', (sentence) => {
    expect(verdicts(NAMES.map((name) => sentence.replace('NAME', name)))).toEqual([]);
    expect(verdicts(SURNAMES.map((name) => sentence.replace('NAME', `Dr ${name}`)))).toEqual([]);
  });

  test.each([
    'the GRADE is a useless idiot',
    'our GRADE couldn’t organise a raffle',
    'that GRADE nicks the morphine',
    'I would not let the new GRADE near my cat',
    'the GRADE on nights thinks they are God’s gift',
    'the GRADE is on the rota for Friday',
    'the GRADE gave the wrong dose, incident report done',
    'thanks to the GRADE who stayed behind',
  ])('whatever the grade: %s', (sentence) => {
    expect(verdicts(GRADES.map((grade) => sentence.replace('GRADE', grade)))).toEqual([]);
  });

  test.each([
    'THEY is a lazy so-and-so and THEIR handover is a joke',
    'THEY couldn’t run a bath',
    'THEY lied about THEIR logbook',
    'THEY is off today, ring THEM tomorrow',
    'THEY was right about the potassium',
    'keep THEM away from the sharps',
  ])('whatever the pronoun: %s', (sentence) => {
    const texts = PRONOUNS.map(([they, their, them]) =>
      sentence.replace('THEY', they).replace('THEIR', their).replace('THEM', them),
    );
    expect(verdicts(texts)).toEqual([]);
  });

  test('in capitals, in small letters and with typographic quotes', () => {
    for (const text of [
      'Marek is a useless muppet',
      'marek is a useless muppet',
      'MAREK IS A USELESS MUPPET',
    ])
      expect(flagged(text), text).toBe(true);
    expect(flagged("she couldn't lead a conga")).toBe(flagged('she couldn’t lead a conga'));
  });
});
