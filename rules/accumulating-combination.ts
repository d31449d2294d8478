import { defineRule } from '../src/rule.ts';

/** Facts of several messages that together fit very few people, though no one message does. */
export const accumulatingCombination = defineRule({
  id: 'accumulating-combination',
  title: 'A thread whose messages together fit very few people, though none of them does alone',
  reason:
    'Each message may be harmless; what the thread has told by now is enough for somebody local to know who it is.',
  citations: [
    'usm-2024:19',
    'gmp-2024:88',
    'gmc-2013:13',
    'bma-2024:Protect patient confidentiality',
    'nmc-2018:20.10',
    'nmc-social-media:confidential information',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  detect({ reading, estimates, sums, threshold }) {
    return reading.patients.flatMap((patient, index) => {
      const sum = sums[index];
      const alone = estimates[index];
      if (sum === null || sum === undefined || alone === undefined) return [];
      const named = patient.entities.some((entity) => entity.direct);
      const tips =
        sum.now.expectedMatches <= threshold && (patient.completes || sum.before.expectedMatches > threshold);
      if (named || !tips || alone.expectedMatches <= threshold) return [];
      const told = patient.entities.filter((entity) => !entity.direct);
      return [
        {
          spans: told.length > 0 ? told.map((entity) => entity.span) : [[0, reading.text.length] as const],
          entities: told.map((entity) => entity.kind),
          why: `With what this thread told before, these facts fit ${sum.now.sum}.`,
          estimate: sum.now,
        },
      ];
    });
  },
  nudge: {
    noticed: () =>
      'By itself this is harmless, but with what this thread told before it may point at one patient.',
    suggestion: () => 'It is the sum that tells: leave this piece out, or carry on in a direct message.',
  },
  examples: {
    flag: [
      'hip fracture on the take, 84F\nwhere from?\n«Hornsea»',
      'TB in a young lad, contact tracing tomorrow\nwhich community?\n«Eritrean», from «Whitby»',
      'she has relapsed again, two bottles a day\nanyone at home?\n«landlady» in «Dent»',
      'arrest call at 2, ROSC after two cycles\nis that the vicar of Dent?\n«yes, sadly»',
      '?lead poisoning in majors, bilateral wrist drop\nhow did he get that\nrestores stained glass in «Grassington»',
    ],
    leave: [
      'any tips for hiccups after an operation?\nchlorpromazine works for me\nthanks, will try',
      '66F with COPD and a cough\nagree with azithromycin\nthanks',
      '30s with a scaphoid fracture\nwas that the bike race?\nno idea, sorry',
      'viva practice: 58F with new motor neurone disease\nwhere does she live?\nHawes, and she is the farrier',
      '84F with a hip fracture\nany anticoagulants?\napixaban',
    ],
  },
});
