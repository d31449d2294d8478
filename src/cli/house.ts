import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import type { Config } from '../config.ts';
import { assembleJudge } from '../judge.ts';
import { createNudgeWriter } from '../nudge.ts';
import { createOpenNudges } from '../outcome.ts';
import { createNudgePolicy } from '../policy/decide.ts';
import type { House } from '../quiet-word.ts';
import { createRecall } from '../recall/recall.ts';
import { createTallyMaker, type Tally } from '../statistics/tally.ts';

/** The rooms off the corridor, furnished as the settings say. */
export function furnish(config: Config, count: (tally: Tally) => void, clock: () => number): House {
  const recall = createRecall(config.recall);
  const { name, policyUrl } = config.organisation;
  const policyPage =
    policyUrl === null
      ? null
      : { label: `${name ?? 'Your organisation'}: social media policy`, href: policyUrl };
  return {
    judge: assembleJudge({ rules: RULES, threshold: config.threshold, recall }),
    recall,
    policy: createNudgePolicy(config.cooldown),
    writer: createNudgeWriter(RULES, guidance, policyPage),
    openNudges: createOpenNudges(),
    tallies: createTallyMaker(RULES.map(({ id }) => id)),
    count,
    clock,
  };
}
