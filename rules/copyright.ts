import { defineRule, detectMatter } from '../src/rule.ts';

/** Somebody's paid work passed round as a file, pictures or a log-in. */
export const copyright = defineRule({
  id: 'copyright',
  title: 'A paid article, book, question bank or recording passed round, or asked for, as a copy',
  reason:
    'Somebody owns it and sells it, and a copy passed round in a channel of colleagues has the name of its sender on it.',
  citations: ['usm-2024:15', 'gmc-2013:16', 'nmc-2018:20.10'],
  severity: {
    'direct-care': 'low',
    'clinical-social': 'low',
    'whole-organisation': 'low',
    'shared-or-public': 'medium',
  },
  answers: ['wrong'],
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(reading, 'copying', 'It passes on, or asks for, a copy of something that is sold.'),
  nudge: {
    noticed: () =>
      'This passes on, or asks for, a copy of something that is sold: an article, a book, a question bank or a course. Everybody has wanted one at some time.',
    suggestion: () =>
      'A link or a DOI is always all right, and the library will often get it within a day by OpenAthens or inter-library loan, or may hold a licence for the whole organisation.',
  },
  examples: {
    flag: [
      'Anyone got a «PDF» of the new Kumar and Clark?',
      'I’ve the whole of PassMed as «screenshots», dm me and I’ll send the folder',
      'just use «sci-hub», that paper is paywalled',
      'happy to share my «UpToDate login» if anyone needs it this weekend',
      'does someone have the pastest «recordings» they could stick on the drive',
      '«Scanned» the cardiology chapter of the Oxford Handbook, dropping it here for the new F1s',
      'can anyone with access send me the «pdf» of that NEJM article, it’s behind a paywall',
      'anyone «go halves» on a question bank account with me? we can share the login',
      'Have the ALS manual as an «epub», shout and I’ll airdrop it',
      'its on «libgen» if you look, took me two minutes',
    ],
    leave: [
      'The sepsis paper is open access, PDF on the journal’s page',
      'Library can get you that chapter by inter-library loan, took a day for me',
      'Where is cheapest for a new Kumar and Clark?',
      'Has anybody a paper copy of the BNF I could borrow until three?',
      'My slides from Tuesday are in the teaching folder as a PDF',
      'PassMed or Pastest for Part 1, which did you like?',
      'DOI for the airway review: 10.1000/xyz123',
      'Selling my Oxford Handbook, a tenner, coffee stains free',
      'The rota is in the drive as a PDF',
      'Reset your OpenAthens password before Friday or you lose access to UpToDate',
      'Please don’t use sci-hub on trust machines, IT have blocked it',
    ],
  },
});
