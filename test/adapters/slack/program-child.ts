/** The program as a process of its own, so that a test can kill it. Arguments: the Web API's address, and a port. */
import { createSlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { openProgram } from '../program.ts';
import { SIGNING_SECRET } from './deliverer.ts';
import { BOT_TOKEN } from './fake-slack.ts';
import { SLACK_PATH } from './workspace.ts';

const [apiUrl = '', port = '0'] = process.argv.slice(2);
const config: SlackConfig = {
  botToken: BOT_TOKEN,
  connection: { kind: 'http', signingSecret: SIGNING_SECRET },
  apiUrl,
  nudgeBy: 'dm',
};
const program = await openProgram((parts) => createSlackAdapter({ ...parts, config }), SLACK_PATH, {
  port: Number(port),
});
await program.start();
process.send?.(program.address);
