import { defineRule } from '../src/rule.ts';
import type { DirectKind } from '../src/reading/patient.ts';

/** What each kind is called in a nudge. */
const NAMES: Readonly<Record<DirectKind, string>> = {
  'nhs-number': 'an NHS number',
  'chi-number': 'a CHI number',
  'health-and-care-number': 'a Health and Care number',
  'hospital-number': 'a hospital number',
  'national-insurance-number': 'a National Insurance number',
  'passport-number': 'a passport or other official number',
  name: "a patient's name",
  initials: "a patient's initials with where they are",
  'date-of-birth': 'a date of birth',
  postcode: 'a full postcode',
  address: 'an address',
  phone: 'a phone number',
  email: 'an e-mail address',
  handle: 'a social-media handle',
  'number-plate': 'a number plate',
};

const named = (kinds: readonly string[]) =>
  kinds.map((kind) => NAMES[kind as DirectKind]).filter((name, index, all) => all.indexOf(name) === index);

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** One fact that names a patient by itself. */
export const directIdentifier = defineRule({
  id: 'direct-identifier',
  title: 'A fact that names a patient by itself: a name, a number, an address, a date of birth',
  reason: 'Anyone who can read this channel now knows whose care it is, whether or not they look after them.',
  citations: [
    'usm-2024:18',
    'gmp-2024:88',
    'confidentiality-2017:118',
    'gmc-2013:12',
    'bma-2024:Protect patient confidentiality',
    'nmc-2018:20.10',
    'nmc-social-media:confidential information',
  ],
  severity: 'high',
  answers: ['not-a-patient', 'consented', 'wrong'],
  judges: 'both',
  detect({ reading }) {
    return reading.patients.flatMap((patient) => {
      const direct = patient.entities.filter((entity) => entity.direct);
      if (direct.length === 0) return [];
      const kinds = [...new Set(direct.map((entity) => entity.kind))];
      return [
        {
          spans: direct.map((entity) => entity.span),
          entities: kinds,
          why: `It holds ${list(named(kinds))}.`,
        },
      ];
    });
  },
  nudge: {
    noticed: (finding) => `This seems to hold ${list(named(finding.entities))}.`,
    suggestion: () => 'Say it without, and pass on who it is in the record, in a direct message or by phone.',
  },
  examples: {
    flag: [
      '«OYELARAN, Bisi» - MRI done, report to follow',
      'shout the minute «mrs oyelaran» is back from MRI',
      'RB «14/02/71», clozapine 300 confirmed with the chemist',
      'Post take: «Okoro» ?panc, home tomorrow',
      "can someone rewrite «Nowak»'s chart on Elm, the aspirin is on it twice",
      '«Josephine Tamba-Kerr» passed at 4.20, family on their way, needs cert',
      'NHS «943 476 5919», bloods back',
      'nhs no «9434765919» for the list',
      '«943 476 5919»',
      'CHI «0101405073» needs bloods',
      '«Mrs Obaseki» in bed 6 still has no cannula',
      'pls chase the troponin on «Tadeusz Wrona»',
      '«Farida Noorzai», dob «03/11/1961», for CT today',
      'hosp no «7730192» needs a repeat potassium',
      'his wife is on «07700 900481» if he deteriorates',
      'discharge letter to go to «14 Alder Close», «SK10 4TT»',
      '«SZEWCZYK, Ola»: wound swab grew MRSA',
      "«Mr Trevena»'s INR is 9, who is on?",
      '«KL» in bed 12 is refusing insulin',
      'her email is «j.tamsin88@gmail.com» for the fertility results',
      'who clerked «Thistlewood»?',
      '«Baby Watanabe» back under the lights',
      'commode to «7 The Bleachfield», Kelso, before she gets home from the ward',
      'DOB for the wristband: «21.10.44»',
      '«P.J.» 63, quinsy, needs draining',
      'Which biologic in a 58-year-old man with asthma and polyps, «Leonard Firth», seen here in June?',
      'Pt: «Ines Carvalho». Range of movement full, no fever, wound dry',
      "«LE3 9AB» is the postcode, third flat up, she's on the floor",
    ],
    leave: [
      'Pagetic bone on the femur film, radiology agree',
      'OYELARAN, Bisi is covering nights all week',
      'Marlow Energy want to read the meter by theatre 3 before the list',
      'Redid the meds rec in side room 2, the SCR had been updated since',
      'Room bookings go through the MS Bookings page from Monday',
      'Mrs Adeyinka-Cole (risk management) needs your forms by noon',
      'Handed over to Nkechi at 2100, potassium treated, repeat at 2300',
      'Stroke coordinator 0116 496 0110 out of hours, please save it',
      'Obs stable day 2 R TACS, NG in, family aware',
      'NHS England has changed the guidance again',
      'order ref 9434765919 for the new bladder scanner',
      'who borrowed the Sara Stedy from elective ortho?',
      'The syringe drivers are back from service and on the rack. Dilwen, equipment library',
      'whoever has the USB lead from the relatives room, switch would like it back',
      'call 0300 123 6600 for the mess',
      'Can somebody review bed 9 on Thackeray before the round, chart is done',
      'Blood courier is stuck, last seen outside Y Gwernen having a sandwich',
      'The analyser is QC’d at 6, please use the one in resus till then',
      'Coach leaves at 8.15 Market Street, back by ten',
      'The transfusion policy on the ward computer is the version of 3 May 2009, please bin it',
      'Ward open since 12 June 2008 and the lift has never worked',
      'Handover from Tariq: bay 2 has D&V, gloves please',
      'Dialysis lines of batch X4410982 are recalled, check your cupboards',
      'The crash bleep is 2121 in this block and 3131 over the road',
      'median wait 38 minutes, 412 attendances',
      'Dr Obaseki is covering ward 6 until 8',
      'Tadeusz is on the rota twice on Friday',
      "Crohn's or Behcet's? Mouth ulcers and a raised CRP",
      "Mr Trevena's clinic is cancelled on Thursday",
      'Noorzai & Wrona 2019, Thorax, n=212',
      'OSCE station 4: Mrs Smith has chest pain, take a history',
      'ward 6 is on 01632 960 115',
      '943 476 5918 is not even a valid number',
      'Gethin wants his mug back',
      'Table 6 The Anchor, all welcome after the audit',
      'DOB field moves on the new form: see page 12.06.26 in the folder',
      'Jamila needs someone with a car',
    ],
  },
});
