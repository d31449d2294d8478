import { defineRule } from '../src/rule.ts';

/** Facts whose combination fits very few people, though none of them names anybody. */
export const identifyingCombination = defineRule({
  id: 'identifying-combination',
  title: 'Facts that together fit very few people: an age, a place, a role, an event',
  reason:
    'No name is needed: somebody close to the patient, or local to the story, can put these together and know who it is.',
  citations: [
    'usm-2024:19',
    'gmp-2024:88',
    'gmc-2013:13',
    'bma-2024:Protect patient confidentiality',
    'nmc-2018:20.10',
    'nmc-social-media:confidential information',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  judges: 'both',
  detect({ reading, estimates, threshold }) {
    return reading.patients.flatMap((patient, index) => {
      const estimate = estimates[index];
      const told = patient.entities.filter((entity) => !entity.direct);
      if (estimate === undefined || told.length === 0 || estimate.expectedMatches > threshold) return [];
      return [
        {
          spans: told.map((entity) => entity.span),
          entities: told.map((entity) => entity.kind),
          why: `Together these facts fit ${estimate.sum}.`,
          estimate,
        },
      ];
    });
  },
  nudge: {
    noticed: () => 'Put together, these facts may point at one patient, whether or not a name is said.',
    suggestion: () => 'Say less exactly where, when or who it was, or ask in a direct message.',
  },
  examples: {
    flag: [
      'the «vicar» of «Grassington» is in with a «GI bleed»',
      '«46 yo» «farrier», «Hawes», new «motor neurone disease»',
      "«our registrar's dad» is on «CCU» with a «STEMI»",
      '«woman» «from the front page of the gazette» has a massive «PE»',
      '«lad» «who came off the waltzers at the goose fair» is in theatre',
      '«my landlord» has just been wheeled into «resus»',
      '«ward 12» «bed 4» «arrested» during visiting',
      '«84F» from «Hornsea» with a «#NOF»',
      'the «Eritrean» «family» above the «chip shop», «mum» has «active TB»',
      '«pub landlady» in «Dent» has «relapsed», a litre of vodka a day',
      '«our porter» has been rushed to «resus»',
      "«mortuary tech»'s off with «cancer» again",
      "«Our matron»'s off for a hysterectomy on «Monday»",
    ],
    leave: [
      'The nerve most often hurt in a supracondylar fracture of a 7 year old is:',
      '66F COPD on triple therapy, still exacerbating. Azithromycin?',
      'is a lactate of 3 after a seizure worth repeating',
      'viva practice: 35F with a rash after lamotrigine',
      '14 yo boy, deaf, blood in the urine, uncle in Settle the same: a) Alport b) Fabry c) Goodpasture d) IgA',
      'any village GP got tips for patients you know socially?',
      'how do you handle local press ringing the ward',
      'pressure ulcers down 30 % since the new mattresses',
      'fire drill Wednesday at 11, Birch and Lavender wards',
      'that NEJM case of the swallowed toothbrush',
      'my knee has gone again, can anyone recommend a physio',
      'if a vicar confides in you, can you tell the bishop?',
      'Bristol are taking our ECMO referrals this week',
      'Anyone speak Tigrinya? Patient in 9 is frightened and the phone line is down',
      'Where does one get a typhoid jab near Hawes? Off to Ghana in May',
      'Running late, I am at the dentist in Settle with an abscess',
      'Late, sorry: tractor on the road at Appleby, photo to follow',
      'the reg is on the stroke ward today',
      'our SHO has a stroke thrombolysis to do',
      'Carol from the Skipton team has had her little boy, all well',
      'slow wean off bypass after the valve, on two inotropes',
    ],
  },
});
