import { defineRule, matterOf } from '../src/rule.ts';

/** One patient's care, where people outside the organisation read along. */
export const patientDiscussionInPublic = defineRule({
  id: 'patient-discussion-in-public',
  title: 'One patient’s care told where outsiders read along, whether or not anybody could tell who it is',
  reason:
    'In a channel that outsiders read, nobody can know who recognises the story, and the patient has not been asked.',
  citations: [
    'usm-2024:explicit consent before disclosure',
    'usm-2024:18',
    'nmc-2018:20.10',
    'nmc-social-media:confidential information',
    'gmc-2013:14',
    'bma-2024:Protect patient confidentiality',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  wordable: false,
  posted: { audience: 'shared-or-public' },
  detect({ reading, audience }) {
    if (audience !== 'shared-or-public') return [];
    const talk = matterOf(reading, 'patient-talk');
    if (talk === undefined) return [];
    return [{ spans: [talk.span], entities: [talk.kind], why: 'Outsiders read this channel.' }];
  },
  nudge: {
    noticed: () =>
      'This seems to tell of one patient’s care, in a channel that people outside the organisation read.',
    suggestion: () =>
      'Ask the same question in general terms, or in the team’s own channel; with the patient’s consent, say that you have it.',
  },
  examples: {
    flag: [
      '«Update on the little chap with the swallowed» battery: home this morning, eating toast, mum says thank you to everyone here',
      '«Had a lady» in clinic today who had been hiding her inhalers from her husband for a year. Sats 88. Where do other units send people like her?',
      "Would anyone else cath this? «61F, troponin 4,000, normal echo, pain settled». She's in front of me now",
      '«My gentleman on the stroke unit said his first whole sentence yesterday, after eleven weeks»',
      "«we've one on the unit who has been waiting for a bed near home since June, clozapine stopped working in August»",
      "we «tubed him» at the roadside, mum turned up ten minutes later. worst shift I've had",
      '«She presented» in DKA last night, pH 6.9, and was eating toast by lunch today',
      '«Her potassium» came back at 7.9 and she was sitting up asking for a sandwich',
      '«The lad I pinned» in spring has just sent word that he ran ten miles',
      '«Thoughts please: young man, first seizure, MRI shows something odd in the left temporal lobe, he flies home on Friday»',
    ],
    leave: [
      'We admitted 61 people with flu this week, against 38 in the same week last year. Anyone else?',
      'Finals question: a 61-year-old has chest pain and a normal echo. What next?',
      'Our sim baby arrested again and the students brought her back in two cycles',
      "I'm six weeks past my own hip replacement and back on the bike, thank you for the flowers",
      "That case in the BMJ of the swallowed battery is worth ten minutes of anybody's time",
      "Does anybody's diabetes service run a clinic in schools?",
      'Poster: what we changed on our stroke unit and what it did to length of stay. PDF in the thread',
      'New consultant starts on Monday, please make her welcome',
      'The presenter has told everyone about her own diagnosis, good on her',
      'What is your cut-off for methadone and a long QT, and who does the ECG?',
    ],
  },
});
