import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import { NOTHING_TOLD } from '../../src/recall/told.ts';

/** What a message says of its patient, as `kind: words`. */
function told(text: string): string[] {
  return read(text, [], NOTHING_TOLD).patients.flatMap((patient) =>
    patient.entities.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`),
  );
}

describe('direct identifiers', () => {
  test.each([
    ['nhs 943 476 5919, bloods back', 'nhs-number: 943 476 5919'],
    ['CHI 0101405073 needs bloods', 'chi-number: 0101405073'],
    ['h&c 3200000007 swab grew MRSA', 'health-and-care-number: 3200000007'],
    ['hosp no 4419066 cxr shows a mass', 'hospital-number: 4419066'],
    ['his passport number is 533810461, for the ectopic', 'passport-number: 533810461'],
    ['the NI on the fit note is QQ123456C', 'national-insurance-number: QQ123456C'],
    ['dob 3rd May 1951, K 7.1', 'date-of-birth: 3rd May 1951'],
    ['for home with oxygen to 12 Mill Lane', 'address: 12 Mill Lane'],
    ['discharge letter to EX4 9QX', 'postcode: EX4 9QX'],
    ['ring her son on +44 7700 900481 when she is in theatre', 'phone: +44 7700 900481'],
    ['the chest pain came in YJ19 KLO', 'number-plate: YJ19 KLO'],
    ['insta @tash_lifts posted her cast', 'handle: @tash_lifts'],
    ['Mrs Obaseki has a new oxygen requirement', 'name: Mrs Obaseki'],
    ['SZEWCZYK, Ola: wound swab grew MRSA', 'name: SZEWCZYK, Ola'],
    ['little Zuzanna is on her third nebuliser', 'name: little Zuzanna'],
    ['JT in bed 12 is refusing insulin', 'initials: JT'],
    ['R.T.N. in bay 3 has pulled another line', 'initials: R.T.N.'],
    ['14/03/52 4417 INR is 9', 'date-of-birth: 14/03/52'],
    ['A2290BD is back from court, methadone due', 'passport-number: A2290BD'],
    ['he is on facebook as wee_davie77 with his drip in shot', 'handle: wee_davie77'],
    ['612 555 0192 sodium 112', 'nhs-number: 612 555 0192'],
    ['oxygen to 4 Pen-y-Craig Terrace please', 'address: 4 Pen-y-Craig Terrace'],
    ['Dr Amadi in bed 9 is for CT, he is the patient', 'name: Dr Amadi'],
    ['recheck SR2 Ignacio, patch due', 'name: Ignacio'],
    ['Farid, 9, buckle fracture of the wrist', 'name: Farid'],
    ['Winnie (94) needs her leg ulcer dressed', 'name: Winnie'],
    ['B.D., 52, on Ward 8, third unit going up', 'initials: B.D.'],
    ['S.M-K, 23, paracetamol overdose', 'initials: S.M-K'],
    ['07/11/2018 is the date of birth for the lad with the hip spica', 'date-of-birth: 07/11/2018'],
    [
      'date of birth thirty first of January 1938, no bag and no phone',
      'date-of-birth: thirty first of January 1938',
    ],
    ['612-555-0192 is her NHS number', 'nhs-number: 612-555-0192'],
    ['the request form has 6125550192 on it', 'nhs-number: 6125550192'],
    ['CT for 0082245 MRN shows nothing acute', 'hospital-number: 0082245'],
    ['the lad with the jaw fracture streams as castle_gary91', 'handle: castle_gary91'],
    ['snapchat wee.lex_02 is how she answers about her insulin', 'handle: wee.lex_02'],
    ['biopsy back on Miss Winter, it is a carcinoma', 'name: Miss Winter'],
    [
      'Many thanks for seeing Mrs Tolliver, whose hip wound broke down the week her boiler went, and who would sooner feed hens than rest it',
      'name: Mrs Tolliver',
    ],
    ['Agnes 88 confused since the fracture', 'name: Agnes'],
    ['Bowen had a seizure on the stairs', 'name: Bowen'],
    ['TW on Hartley ward is septic', 'initials: TW'],
    ['ring her sister on +1 416 555 0148 when the biopsy is back', 'phone: +1 416 555 0148'],
    ['14.6.47 has an AKI and needs a catheter', 'date-of-birth: 14.6.47'],
    ['elspeth is jaundiced, bili 90', 'name: elspeth'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'order ref 9434765919 for the new scanner',
    'switchboard is on 01632 960 115',
    'rota@trust.nhs.uk for swaps, cover and admissions',
    'Wells score or Geneva score in a young smoker?',
    'Adaeze is med reg tonight, bleep 1021',
    'Mr Szczepanski is operating until 5, then clinic',
    'vitamin B12 of 90, replace before folate',
    'MIU 2021 figures are in, admissions down',
    'give me a shout if the drip runs through, back in 10',
    'relative risk of stroke (RR, 1.34; 95% CI, 1.10 to 1.62)',
  ])('leaves alone: %s', (text) => {
    expect(told(text).filter((fact) => !fact.startsWith('condition'))).toEqual([]);
  });
});

describe('whose patient, and is there one', () => {
  test.each([
    'A 45-year-old farrier from Hawes presents to his physician with a cough.',
    'OSCE: the vicar of Dent with chest pain',
    'mock inquest: the ferryman at Inverie, drowned',
    'policy says "the only dentist in Dent" is identifiable in itself',
    'my mum had her hip done in Settle, she is delighted',
    'farmers with orf: anyone swab them?',
    'median door to needle 38 minutes in Leeds, n=41',
    'the actor playing the vicar of Dent had us all fooled, nearly bleeped the crash team',
  ])('nobody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ["our consultant's dad is on AMU with urosepsis", "relation: our consultant's dad"],
    ["Dr Hamid has gone to resus, it's his wee boy, febrile convulsion", 'relation: his wee boy'],
    ['the pt in bay 2 is the charge nurse from endoscopy', 'relation: the charge nurse'],
    ['my old maths teacher is on the dementia unit', 'relation: my old maths teacher'],
    ['the man who fitted my kitchen has pancreatitis, day 4', 'relation: who fitted my'],
  ])('somebody: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('the second opinion', () => {
  test.each([
    'the lady with the macaw is in with a perforated ulcer',
    'our clock winder has had a stroke, he of the tricycle',
    'the lady who plays the harp outside Boots has had a stroke',
  ])('confirms a hint: %s', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  test.each([
    'that footballer who spoke about his depression on the telly was brilliant',
    'husband drives for Tesco, he is well, is doxycycline enough?',
    'Prof Adomako ran the marathon dressed as a kidney, sponsor him by friday',
    'do lighthouse keepers still get mercury poisoning or is that only in exams',
    'my lad came off his bike at the park, wrist in plaster, swapping my late',
  ])('holds back: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  const NOTE =
    'Review of systems: denies weight loss, night sweats or rashes. Chest clear on auscultation, abdomen soft and non-tender, bowel sounds present. Bloods unremarkable bar a mildly raised CRP. Plan is oral antibiotics, fluids and repeat bloods in the morning with the team, then review and home.';
  test('finds the one sentence of a long note that gives its patient away', () => {
    expect(told(NOTE)).toEqual([]);
    expect(told(`${NOTE} She's the only cobbler in Alnwick.`)).toEqual([
      'sex: She',
      'uniqueness: the only',
      'uniqueness: only cobbler',
      'occupation: cobbler',
      'place: Alnwick',
    ]);
    expect(told(`Teaching case for finals: ${NOTE} She's the only cobbler in Alnwick.`)).toEqual([]);
  });

  test('reads a message without a word', () => {
    expect(told('?')).toEqual([]);
    expect(told('👍')).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    ['digits', '9'.repeat(40_000)],
    ['words without a full stop', 'the patient in the bed has pain and we gave morphine '.repeat(760)],
    ['nested brackets', '('.repeat(20_000) + ')'.repeat(20_000)],
    ['lone surrogates', '\ud800'.repeat(5_000)],
    ['right to left', '\u202eMrs Obaseki\u202c '.repeat(1_000)],
  ])('is read to its end: %s', (_, text) => {
    expect(() => read(text, [], NOTHING_TOLD)).not.toThrow();
  });
});
