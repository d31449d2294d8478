import { defineRule } from '../src/rule.ts';

/** Facts of several messages that together fit very few people, though no one message does. */
export const accumulatingCombination = defineRule({
  id: 'accumulating-combination',
  title: 'A thread whose messages together fit very few people, though none of them does alone',
  reason:
    'Each message may be harmless; what the thread has told by now is enough for somebody local to know who it is.',
  citations: ['usm-2024:19', 'gmp-2024:88', 'gmc-2013:13', 'bma-2024:Protect patient confidentiality'],
  severity: 'medium',
  detect({ reading, estimates, sums, threshold }) {
    return reading.patients.flatMap((patient, index) => {
      const sum = sums[index];
      const alone = estimates[index];
      if (sum === null || sum === undefined || alone === undefined) return [];
      const named = patient.entities.some((entity) => entity.direct);
      const tips = sum.now.expectedMatches <= threshold && sum.before.expectedMatches > threshold;
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
  examples: { flag: [], leave: [] },
});
