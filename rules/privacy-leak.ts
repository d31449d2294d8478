import { defineRule, detectMatter } from '../src/rule.ts';

/** What was said in private, a door left open to a document, or where somebody lives. */
export const privacyLeak = defineRule({
  id: 'privacy-leak',
  title:
    'A private conversation passed on, an open link to a working document, or where somebody lives or is',
  reason:
    'What is said or shared among a few people was meant for them, and once it is in a channel nobody can tell how far it goes.',
  citations: [
    'usm-2024:9',
    'gmc-2013:8',
    'gmc-2013:12',
    'bma-2024:Manage your privacy settings and content',
    'nmc-2018:20.10',
    'nmc-social-media:privacy settings',
  ],
  severity: {
    'direct-care': 'low',
    'clinical-social': 'medium',
    'whole-organisation': 'medium',
    'shared-or-public': 'high',
  },
  answers: ['wrong'],
  judges: 'both',
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(
      reading,
      'private-talk',
      'It passes on a private conversation, an open link, or where somebody lives or is.',
    ),
  nudge: {
    noticed: () =>
      'This seems to pass on something that was shared among fewer people: a private conversation, a link that opens a document to anyone who has it, or where somebody lives or is.',
    suggestion: () =>
      'Ask the people in it first, or say the gist without who said it. For a document, share it with those who need it through your organisation’s own drive; for a place, tell the one person who needs it.',
  },
  examples: {
    flag: [
      '«Rashid: can you cover Sunday?\nLorna: no way, I’m done with that place\nRashid: lol same»',
      '[21/11, 10:04] «Bev: did you hear about the rota\n[21/11, 10:05] Tom: nope, what now»',
      'handover sheet is here https://«drive.google».com/file/d/1AbC/view anyone with the link can edit',
      '«screenshot from the consultants’ WhatsApp» below, look at what they think of us',
      '«Forwarding what» Helen emailed me in confidence about the merger',
      '«From: Prof Lacey\nSent: 3 November\nTo»: me\nSubject: your appraisal\nI am sorry to say that it went badly',
      'rota draft at https://www.«dropbox.com»/s/abc/rota.xlsx have a look',
      'he «lives at number» 12 Beech Road if you want to drop the card round',
      'I’m putting my «live location» on so you can all see when I’m near',
      '«copied this from the registrars’ private chat», don’t tell them it was me',
    ],
    leave: [
      'New NICE page on sepsis: https://www.nice.org.uk/guidance/ng253',
      'The rota is on the intranet, same page as always',
      'For: I like the earlier start. Against: it is an hour of parking I would not find. Happy either way',
      'Meeting is in the seminar room on level 3',
      'Please don’t share screenshots of WhatsApp groups in here',
      'Mon: Priya\nTue: Sam\nWed: Priya',
      'Forwarding from comms: the car park closes at six on Friday',
      'Actions: Kate to ring estates\nMinutes: Joe',
      'Anybody know who to email about badges?',
      'Four years on this corridor and nobody told me about the shower',
      'Fwd from the chief nurse: award nominations close on Friday',
      'Ballots are out next week, check your address is up to date with the union',
      'The spare hoist lives at St Mary’s now, ring them before you drive over',
      'I live in Leeds and commute, ask me about the train',
      'Q: who takes the bleep at lunch?\nA: the SHO',
    ],
  },
});
