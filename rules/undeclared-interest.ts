import { defineRule, detectMatter } from '../src/rule.ts';

/** A recommendation by somebody who seems to gain by it, with nothing said of that. */
export const undeclaredInterest = defineRule({
  id: 'undeclared-interest',
  title: 'Something recommended by somebody who seems to gain by it, and does not say so',
  reason:
    'Colleagues and patients trust what a clinician recommends; when a gain comes to light later, that trust goes with it.',
  citations: [
    'gmp-2024:90(2)',
    'gmc-2013:19',
    'bma-2024:Be open about any conflicts of interest',
    'nmc-2018:honesty in what is advertised',
  ],
  severity: {
    'direct-care': 'low',
    'clinical-social': 'low',
    'whole-organisation': 'medium',
    'shared-or-public': 'medium',
  },
  answers: ['wrong'],
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(reading, 'undeclared-interest', 'It recommends something that its author seems to gain by.'),
  nudge: {
    noticed: () =>
      'This recommends something in which you, or somebody close to you, seem to have a stake, and it does not say so. It may be the best there is.',
    suggestion: () =>
      'One line settles it: “I should say that it is my own clinic”, “they paid for my ticket”, “I get a fee”. If it is nothing to do with you, there is nothing to declare.',
  },
  examples: {
    flag: [
      'Best scrubs I’ve owned, use my code «NADIA15» at the checkout',
      '«My wife’s physio clinic» in Ripon is brilliant, send your bad backs there',
      'if you sign up to that locum agency «put my name down», we both get fifty quid',
      'Places left on «our new airway course» in March, sign up, best day you’ll have this year',
      'Get this ebook on ECGs, link: https://shop.example/ecg?«ref=drfaz»',
      '«My podcast» for new registrars is out, give it a listen and subscribe',
      '«Just back from three days in Lisbon with the pump people», their new one is the best I’ve used and we should trial it',
      '«My brother’s company» makes the best stethoscope covers going, order before Friday',
      'Loving this lash serum from Bloomly, they sent it to me, get yours «#gifted»',
      '«I run a private» skin clinic in Hove on Saturdays, tell your friends to book in',
    ],
    leave: [
      'COI: I wrote for them and was paid. The bank is decent for the primary',
      'The Oxford Handbook is still the best thing in my bag',
      'Full disclosure, my wife owns the physio in Ripon, but they have a free open day on Sunday',
      'Which locum agency pays on time?',
      'Avoid that scrubs site, mine came with two left legs',
      'MDCalc is free and quicker than my memory at 5am',
      'Trust simulation day on the 14th, all grades, book through the learning portal',
      'Declaring an interest, I teach on the Leeds course and get a fee: two places left',
      'I hold shares in the firm so I have stepped out of the procurement group',
      'Generic naproxen is pennies, the branded one is not',
      'Our ward’s new discharge leaflet is ace, well done Temi',
      'Put my name on the list for Easter and got New Year too',
      'Come to the second floor and ask for me, I will countersign it',
      'These are the clogs: https://shop.example/clogs?ref=share',
      'Cheapest I found: https://shop.example/dp/B0C1?ref=sr_1_3',
    ],
  },
});
