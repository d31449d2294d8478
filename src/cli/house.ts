import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import { policyReminder } from '../../rules/policy-reminder.ts';
import type { Config } from '../config.ts';
import { createContributions, createMarks, type Contributions } from '../contribution.ts';
import { createAdviser } from '../draft.ts';
import { createGuests } from '../greeter.ts';
import { createHomeWriter, type Headlines } from '../home.ts';
import { assembleJudge } from '../judge.ts';
import { assemblePictureJudge } from '../judge-pictures.ts';
import { createNudgeWriter } from '../nudge.ts';
import { createOpenNudges } from '../outcome.ts';
import { createOwnMutes } from '../own-mutes.ts';
import type { Later } from '../pictures/later.ts';
import type { Look } from '../pictures/look.ts';
import { createNudgePolicy } from '../policy/decide.ts';
import { createMutes } from '../policy/mutes.ts';
import { createRestraint, type PastOutcomes } from '../policy/restraint.ts';
import type { PolicyOf } from '../policy/channel-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { House } from '../quiet-word.ts';
import { NO_RECALL } from '../recall/no-recall.ts';
import { createRecall } from '../recall/recall.ts';
import { createTallyMaker, type Tally } from '../statistics/tally.ts';
import { openMuteShelf } from '../store/mutes.ts';
import { openPreferences } from '../store/preferences.ts';
import { createWelcomeWriter } from '../welcome.ts';

/** The rooms off the corridor, furnished as the settings and the policy of the day say. */
export function furnish(
  config: Config,
  policy: () => Policy,
  { look, later }: { readonly look: Look; readonly later: Later },
  count: (tally: Tally) => void,
  clock: () => number,
  past: readonly PastOutcomes[] = [],
  headlines: (() => Headlines) | null = null,
): House & { readonly contributions: Contributions } {
  const policyOf: PolicyOf = (audience) => policy().kinds[audience];
  const community = () => policy().community;
  const recall = createRecall(config.recall);
  const judging = { rules: RULES, policyOf, community };
  const preferences = openPreferences(config.preferences?.file ?? null);
  const mutes = createMutes(
    openMuteShelf(config.preferences === null ? null : `${config.preferences.file}.mutes`),
  );
  const restraint = createRestraint(past, clock());
  const ownMutes = createOwnMutes(mutes, RULES, clock);
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
      mutes: ownMutes,
      about: config.publicAddress === null ? null : `${config.publicAddress}/about`,
      ...(headlines === null ? {} : { headlines }),
    }),
    ownMutes,
    policy: createNudgePolicy(policyOf, { mutes, restraint }),
    writer: createNudgeWriter(RULES, guidance, policy),
    openNudges: createOpenNudges(),
    reception: {
      rule: policyReminder,
      writer: createWelcomeWriter(policyReminder, guidance, policy),
      guests: createGuests(),
      preferences,
      policyOf,
    },
    contributions: createContributions(createMarks()),
    tallies: createTallyMaker(RULES.map(({ id }) => id)),
    // What counts is also what is learnt from: a rule and an outcome, and nothing else.
    count(tally) {
      if (tally.of === 'finding') restraint.saw(tally.rule, tally.outcome, clock());
      count(tally);
    },
    clock,
  };
}
