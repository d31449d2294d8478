import { defineRule, detectMatter } from '../src/rule.ts';

/** A key that opens something, in a message that stays. */
export const sharedSecret = defineRule({
  id: 'shared-secret',
  title: 'A password, PIN, smartcard or door code, log-in or key',
  reason:
    'A message stays searchable long after it was of use, and whoever has the code is let in under somebody else’s name.',
  citations: ['confidentiality-2017:119', 'nmc-2018:privacy and confidentiality', 'gmc-2013:2'],
  severity: {
    'direct-care': 'medium',
    'clinical-social': 'medium',
    'whole-organisation': 'high',
    'shared-or-public': 'high',
  },
  answers: ['wrong'],
  judges: 'both',
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(reading, 'secret', 'It looks like something that opens a door or an account.'),
  nudge: {
    noticed: () => 'This looks like a password, a PIN or a code.',
    suggestion: () =>
      'Delete it, pass it on by word of mouth or the department’s password store, and have it changed if many people could read it.',
  },
  examples: {
    flag: [
      'door code for the mess is «C1357Y», pull hard',
      'the password for the ward laptop is «Bluebell2031»',
      'my smartcard is in the reader in clinic 2, passcode «4096», finish the letters for me',
      'New starters go in as locum.ed and «Teacake77»! until theirs come through',
      'CD safe is «4 right, 19 left, 32 right»',
      "wifi in the parents' room, key: «harbour_92»",
      'bike shed is «1-9-0-3», same as the year the club was founded',
      'put this in the script: «ghp_0A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r»',
      'alarm gives you thirty seconds, «8831» and then the tick',
      'Voicemail: ring 6060, hit star, then «55812» when she asks for the pin',
    ],
    leave: [
      'PACS has been updated to v5, log in as before',
      'Reset your password on the portal and give it ten minutes',
      'Airway practice 2-4 on Friday, skills room 1',
      'Door code for the mess has changed, ask the nurse in charge',
      'Paeds reg is on 2468 and the SHO on 2471',
      'The order code for the 50 ml bags is FPN7093',
      "ring 6060 for the ward and 6061 for the parents' room",
      'Forgotten my voicemail PIN again, is it IT or telecoms?',
      'Slide 4 says that Password1 and Summer24 are cracked in a second',
      "Nobody finishes letters on another person's smartcard",
      'the cupboard was last cleared out in 2011',
      'Gone from the store at last: fridge number two, 2009-2025',
      'AF with a CHA2DS2-VASc of 4, so apixaban. No PIN needed for the calculator',
      'Induction is in room OPD-2-014, log in sheets at the door',
      'Door stuck? Estates helpdesk is 4410, for emergencies 4444',
      'The fridge alarm people are on 01632 960 0188',
      "What's the code for the back door at night? Text me",
      'The blanket warmer says 100.4°F and its alarm will not stop',
      'Theatre 4 is locked out till 2 for a 31A1-3, long nail tray please',
    ],
  },
});
