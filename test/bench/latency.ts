/** How long a nudge takes from the event to the wire, over real requests on loopback. Prints a table. */
import { said as slackSaid } from '../adapters/slack/payloads.ts';
import { openWorkspace } from '../adapters/slack/workspace.ts';
import { said as teamsSaid } from '../adapters/teams/payloads.ts';
import { openTenant } from '../adapters/teams/tenant.ts';

const ROUNDS = 200;
/** Left out: the first ones load and compile what the others use. */
const WARM_UP = 20;

/** Calls back whenever something is added to a list. */
function watch(list: unknown[], added: () => void): void {
  const push = list.push.bind(list);
  list.push = (...items) => {
    added();
    return push(...items);
  };
}

/** @param deliver delivers one message that earns a nudge */
async function measure(sent: unknown[], deliver: () => Promise<unknown>): Promise<number[]> {
  let arrived = 0;
  watch(sent, () => (arrived = performance.now()));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const began = performance.now();
    await deliver();
    if (round >= WARM_UP) times.push(arrived - began);
  }
  return times.toSorted((a, b) => a - b);
}

function show(platform: string, times: readonly number[]): void {
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`;
  console.log(`${platform.padEnd(8)} median ${at(0.5)}   99th percentile ${at(0.99)}   of ${times.length}`);
}

const workspace = await openWorkspace();
show('Slack', await measure(workspace.slack.sent, () => workspace.deliver(slackSaid({ text: 'bad' }))));
await workspace.close();
const tenant = await openTenant();
show('Teams', await measure(tenant.connector.sent, () => tenant.post(teamsSaid({ text: 'bad' }))));
await tenant.close();
