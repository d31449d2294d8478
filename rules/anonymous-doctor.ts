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
    flag: [],
    leave: [],
  },
});
