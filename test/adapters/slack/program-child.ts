/** The program as a process of its own, so that a test can kill it. Arguments: the Web API's address, and a port. */
import { SIGNING_SECRET } from './deliverer.ts';
import { BOT_TOKEN } from './fake-slack.ts';
import { openProgram } from './program.ts';

const [apiUrl = '', port = '0'] = process.argv.slice(2);
const program = await openProgram(
  { botToken: BOT_TOKEN, connection: { kind: 'http', signingSecret: SIGNING_SECRET }, apiUrl, nudgeBy: 'dm' },
  Number(port),
);
await program.start();
process.send?.(program.address);
