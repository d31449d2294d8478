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
    flag: [],
    leave: [],
  },
});
