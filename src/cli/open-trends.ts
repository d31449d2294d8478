import { RULES } from '../../rules/index.ts';
import type { Policy } from '../policy/policy.ts';
import { createPublisher, type Publisher, type PublisherOptions } from '../statistics/publisher.ts';
import { createTrendsReader, type TrendsReader } from '../statistics/trends.ts';
import type { Database } from '../store/database.ts';

/** The duties whose findings are flags: those that judge what somebody wrote, not those that greet people. */
const FLAGGING: readonly string[] = RULES.filter(({ reminder }) => reminder === undefined).map(
  ({ id }) => id,
);

/** Publishes the trends of a statistics file. */
export function openPublisher(database: Database, policy: TrendsPolicy, clock: () => number): Publisher {
  return createPublisher(database, optionsOf(policy, clock));
}

/** The trends of a statistics file, as the policy of the day has them. */
export function openTrends(database: Database, policy: TrendsPolicy, clock: () => number): TrendsReader {
  return createTrendsReader(database, optionsOf(policy, clock));
}

/** The policy of the day. */
type TrendsPolicy = () => Pick<Policy, 'trends'>;

function optionsOf(policy: TrendsPolicy, clock: () => number): PublisherOptions {
  return { rules: FLAGGING, grain: () => policy().trends.grain, clock };
}
