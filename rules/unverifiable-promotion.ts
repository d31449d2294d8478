import { defineRule, detectMatter } from '../src/rule.ts';

/** A promise about a service or treatment that nobody could check, or that trades on fear. */
export const unverifiablePromotion = defineRule({
  id: 'unverifiable-promotion',
  title: 'A promise about a service or treatment that nobody could check, or that plays on fear',
  reason:
    'People who are ill or frightened decide by what a clinician says is certain, and what cannot be checked cannot be defended.',
  citations: [
    'gmp-2024:89',
    'gmp-2024:90',
    'gmp-2024:91',
    'gmc-2013:1',
    'nmc-2018:honesty in what is advertised',
  ],
  severity: {
    'direct-care': 'low',
    'clinical-social': 'low',
    'whole-organisation': 'medium',
    'shared-or-public': 'high',
  },
  answers: ['wrong'],
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(
      reading,
      'unverifiable-claim',
      'It promises of a service what nobody could check, or plays on fear.',
    ),
  nudge: {
    noticed: () =>
      'This makes a claim for a service or a treatment that a reader could not check, or that may frighten somebody into it.',
    suggestion: () =>
      'Say what can be checked: what it is, who does it, what it costs, when it is open, and results with their source. Claims of “best”, “cure”, “safe for everyone” or “before it is too late” can go.',
  },
  examples: {
    flag: [
      'Our Saturday knee clinic gets everyone «walking again, results guaranteed»',
      'The new vein laser is completely «painless» and they never come back, flyers at reception',
      '«Best fertility clinic in the country» and we have slots in May',
      '«Don’t wait» until it’s too late, book your heart scan with us today',
      'Vitamin drips on Friday at the salon, «no side effects», cures a hangover and burnout',
      '«one session» of shockwave cures plantar fasciitis, £80, tell your patients',
      'Could you «live with yourself»? Don’t gamble with your family’s health, full body MOT £299',
      'The hormone programme at our clinic «turns back the clock» on ageing, new patients welcome',
      '«Every single one» of our weight loss patients keeps it off for life, ring the clinic',
      '«Zero risk» cataract surgery with the finest surgeons in Europe',
    ],
    leave: [
      'Our Saturday knee clinic is £90 for a first visit, 9 to 1',
      'CQC have rated the unit outstanding, report on their site',
      'The cohort underwent CT screening, and there was no risk of recurrence within two years',
      'Shabnam’s samosas cure everything, guaranteed, staff room now',
      'Saw an advert for a drip that claims to reverse ageing. Shameless',
      'Best registrar I have ever worked with, well done on the post',
      'Can comms take “painless and permanent” off the vein leaflet, we can’t stand it up',
      'Varicose vein service: six weeks’ wait, referrals through e-RS',
      'Audit: 82% of our hip patients were home by day 4 (n = 140, 2024)',
      'There is no guarantee that the injection will help, tell people that in clinic',
      'Travel vaccines £45 each, open until 7 on Tuesdays',
    ],
  },
});
