import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import { policyReminder } from '../../rules/policy-reminder.ts';
import type { Config } from '../config.ts';
import { createAdviser } from '../draft.ts';
import { createGuests } from '../greeter.ts';
import { createHomeWriter, NO_MUTES } from '../home.ts';
import { assembleJudge } from '../judge.ts';
import { assemblePictureJudge } from '../judge-pictures.ts';
import { createNudgeWriter } from '../nudge.ts';
import { createOpenNudges } from '../outcome.ts';
import type { Later } from '../pictures/later.ts';
import type { Look } from '../pictures/look.ts';
import { createNudgePolicy } from '../policy/decide.ts';
import type { PolicyOf } from '../policy/channel-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { House } from '../quiet-word.ts';
import { NO_RECALL } from '../recall/no-recall.ts';
import { createRecall } from '../recall/recall.ts';
import { createTallyMaker, type Tally } from '../statistics/tally.ts';
import { openPreferences } from '../store/preferences.ts';
import { createWelcomeWriter } from '../welcome.ts';

/** The rooms off the corridor, furnished as the settings and the policy of the day say. */
export function furnish(
  config: Config,
  policy: () => Policy,
  { look, later }: { readonly look: Look; readonly later: Later },
  count: (tally: Tally) => void,
  clock: () => number,
): House {
  const policyOf: PolicyOf = (audience) => policy().kinds[audience];
  const community = () => policy().community;
  const recall = createRecall(config.recall);
  const judging = { rules: RULES, policyOf, community };
  const preferences = openPreferences(config.preferences?.file ?? null);
  return {
    judge: assembleJudge({ ...judging, recall }),
    judgePictures: assemblePictureJudge(judging),
    look,
    later,
    recall,
    advise: createAdviser({
      judge: assembleJudge({ ...judging, recall: NO_RECALL }),
      rules: RULES,
      guidance,
      policy,
      clock,
    }),
    writeHome: createHomeWriter({
      policy,
      saidNoMore: (preference) => preferences.saidNoMore(preference),
      mutes: NO_MUTES,
      about: config.publicAddress === null ? null : `${config.publicAddress}/about`,
    }),
    ownMutes: NO_MUTES,
    policy: createNudgePolicy(policyOf),
    writer: createNudgeWriter(RULES, guidance, policy),
    openNudges: createOpenNudges(),
    reception: {
      rule: policyReminder,
      writer: createWelcomeWriter(policyReminder, guidance, policy),
      guests: createGuests(),
      preferences,
      policyOf,
    },
    tallies: createTallyMaker(RULES.map(({ id }) => id)),
    count,
    clock,
  };
}
