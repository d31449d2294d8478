import { defineRule, matterOf } from '../src/rule.ts';

/** Speaking with a clinician's weight and without a name, to people outside. */
export const anonymousDoctor = defineRule({
  id: 'anonymous-doctor',
  title: 'Speaking of health as a clinician, to outsiders, from a profile with no real name',
  reason:
    'Advice from a clinician carries weight, and readers can judge it better when they know who gives it; a hidden name can be traced all the same.',
  citations: [
    'usm-2024:saying who you are',
    'usm-2024:9',
    'nmc-2018:20.10',
    'gmc-2013:17',
    'gmc-2013:18',
    'bma-2024:Think about whether you want to post anonymously as a doctor or identify yourself',
  ],
  severity: 'low',
  answers: ['wrong'],
  wordable: false,
  posted: {
    audience: 'shared-or-public',
    profile: { displayName: 'NightShiftMedic', realName: '', title: '' },
  },
  detect({ reading, audience, profile }) {
    if (audience !== 'shared-or-public' || profile === null || profile.isNamed) return [];
    const spoken = matterOf(reading, 'speaks-as-clinician');
    const health = matterOf(reading, 'health-talk');
    const said = spoken ?? (profile.isClinician ? health : undefined);
    if (said === undefined) return [];
    return [
      {
        spans: [said.span],
        entities: [said.kind],
        why: 'It speaks of health as a clinician, and the profile names nobody.',
      },
    ];
  },
  nudge: {
    noticed: () =>
      'This speaks as a clinician, where people outside can read it, and your profile shows no name.',
    suggestion: () =>
      'Adding your name to your profile is good practice, and not an obligation; or you may prefer to say it as a private person.',
  },
  examples: {
    flag: [
      "«As a doctor» I'd say most sore throats don't need antibiotics",
      '«speaking as a GP»: get the flu jab, and bring your mother',
      "«I'm a midwife» and I have never once seen raspberry leaf tea bring on labour",
      '«In my clinic» I tell everyone with migraine to stop the codeine first',
      "we see it every winter «on our ward»: it's the dehydration that brings them in, not the virus",
      '«as a nurse» I would ring the clinic before stopping lithium in a heatwave',
      '«as a paediatrician» I see palpitations from energy drinks every week in my clinic',
      "«I've prescribed statins» for twenty years and real muscle trouble is rare",
      '«us paramedics» would rather come out for a false alarm than for a late stroke',
      'Most of «my patients» with back pain never need a scan',
    ],
    leave: [
      "Anyone selling a ticket for Saturday's match?",
      'the vending machine by the lift is eating pound coins again',
      "Twenty years of following this team and I've never seen such a penalty",
      'Is the car park open on bank holidays?',
      'Happy to swap my Thursday for your Monday',
      'Book club is at seven, bring crisps',
      'that sunset over the multi-storey though',
      'Lost: one blue bicycle helmet, reward is cake',
      'Does anyone know a good plumber round here?',
      'Congratulations to the choir, that was lovely',
    ],
  },
});
