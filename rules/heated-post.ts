import { defineRule, detectMatter } from '../src/rule.ts';

/** Something said of somebody in anger, in drink or at the end of one's strength. */
export const heatedPost = defineRule({
  id: 'heated-post',
  title: 'Anger, drink or exhaustion showing in something said about somebody',
  reason: 'What is written at such a moment often reads differently in the morning, and to whom it is about.',
  citations: ['usm-2024:14', 'nmc-2018:8.2', 'gmc-2013:15', 'bma-2024:Think before you share'],
  severity: 'low',
  answers: ['wrong'],
  wordable: false,
  mayBeConcern: true,
  detect: ({ reading }) =>
    detectMatter(reading, 'heat', 'It is about somebody, and a strong moment shows in it.'),
  nudge: {
    noticed: () =>
      'It sounds as if this was a rotten day, or a long night. You may be quite right about what happened.',
    suggestion: () =>
      'You could keep it as a draft until you have eaten and slept. If somebody’s work worries you, an incident report or the Freedom to Speak Up Guardian will want the facts; if it is too much, occupational health or Practitioner Health will listen.',
  },
  examples: {
    flag: [
      '«I am absolutely fuming». The site manager moved my sickest patient at midnight and never rang. Useless man',
      "«three wines in and I'll say it, the new reg couldn't find a femur with a map»",
      '27 hours up now and if that relative rings the bell about the telly once more «I will scream» at her',
      "«So angry» I'm shaking. The consultant tore into our student in front of the family, what a bully",
      "«no sleep» since yesterday, cant see straight, and the night staff hadn't done one set of obs, pure lazy",
      '«My blood is boiling». Radiology laughed down the phone at me, wicked lot',
      '«Home with a large gin in hand, and the truth is that our rota coordinator is a snake»',
      "«I could scream». Matron has cancelled my leave again and she hasn't the decency to say it to my face, coward",
      '«WHO SENDS A SEPTIC» CHILD HOME. What idiot of a doctor does that, I want his name',
      '«Seething». Whoever told the family before I got there is a disgrace',
    ],
    leave: [
      "I'm fuming at the printer on level 3, it has eaten my referral again",
      'Shattered after four nights, see you all on Thursday',
      'Two pints in and the band is on its second encore, get down here',
      "The surgical review took four hours and I don't think that's acceptable; I'll raise it with their lead",
      'I was cross about the list on Tuesday, slept on it, and we have had a good chat since',
      'The father was furious on Monday and has apologised to everybody since',
      'raging at that penalty, never watching them again',
      'Livid that the pay portal has locked us all out on the 28th',
      "No sleep for thirty hours and I'd do it again, what a last on-call",
      'Sick of this rain, soaked twice between the lab and the ward',
    ],
  },
});
