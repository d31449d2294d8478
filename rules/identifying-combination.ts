import { defineRule } from '../src/rule.ts';

/** Facts whose combination fits very few people, though none of them names anybody. */
export const identifyingCombination = defineRule({
  id: 'identifying-combination',
  title: 'Facts that together fit very few people: an age, a place, a role, an event',
  reason:
    'No name is needed: somebody close to the patient, or local to the story, can put these together and know who it is.',
  citations: ['usm-2024:19', 'gmp-2024:88', 'gmc-2013:13', 'bma-2024:Protect patient confidentiality'],
  severity: 'medium',
  detect({ reading, estimates, threshold }) {
    return reading.patients.flatMap((patient, index) => {
      const estimate = estimates[index];
      const told = patient.entities.filter((entity) => !entity.direct);
      if (estimate === undefined || told.length === 0 || estimate.expectedMatches > threshold) return [];
      return [
        {
          spans: told.map((entity) => entity.span),
          entities: told.map((entity) => entity.kind),
          why: `Together these facts fit ${estimate.sum}.`,
          estimate,
        },
      ];
    });
  },
  nudge: {
    noticed: () => 'Nobody is named here, but put together these facts may point at one patient.',
    suggestion: () => 'Say less exactly where, when or who it was, or ask in a direct message.',
  },
  examples: { flag: [], leave: [] },
});
