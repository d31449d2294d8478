import { Writable } from 'node:stream';
import { ServiceClientCredentialsFactory, TokenCredentials } from 'botframework-connector';
import { createTeamsAdapter } from '../../../adapters/teams/adapter.ts';
import { createLog } from '../../../src/cli/log.ts';
import { openWebServer } from '../../../src/cli/web-server.ts';
import type { TeamsConfig } from '../../../src/config.ts';
import type { Judgement } from '../../../src/judge.ts';
import { createKeyring } from '../../../src/message.ts';
import { createNudgeWriter } from '../../../src/nudge.ts';
import { createOpenNudges } from '../../../src/outcome.ts';
import { createNudgePolicy } from '../../../src/policy/decide.ts';
import { quietWord } from '../../../src/quiet-word.ts';
import { createRecall } from '../../../src/recall/recall.ts';
import { defineRule } from '../../../src/rule.ts';
import { createTallyMaker, type Tally } from '../../../src/statistics/tally.ts';
import { BOT_TOKEN } from './fake-connector.ts';
import { APP_ID } from './issuer.ts';

const RULE = defineRule({
  id: 'bad-word',
  title: 'A word to avoid',
  reason: 'Words travel further than they are meant to.',
  citations: ['usm-2024:14'],
  severity: 'high',
  answers: ['not-a-patient', 'consented', 'wrong'],
  detect: () => [],
  nudge: { noticed: () => 'A bad word.', suggestion: () => 'Leave it out.' },
  examples: { flag: [], leave: [] },
});

/** Finds every "bad", and nothing else. */
function judge({ text }: { readonly text: string }): Judgement {
  const spans = [...text.matchAll(/bad/g)].map(({ index }) => [index, index + 3] as const);
  if (spans.length === 0) return { findings: [], safer: null };
  const { id: rule, severity, citations } = RULE;
  const finding = {
    rule,
    severity,
    citations,
    spans,
    entities: ['insult'],
    estimate: null,
    why: 'It is bad.',
  };
  return { findings: [finding], safer: text.replaceAll('bad', 'good') };
}

/** Hands out the bot's token without Microsoft: its library refuses login addresses without TLS. */
class SignedIn extends ServiceClientCredentialsFactory {
  override async isValidAppId(appId: string) {
    return appId === APP_ID;
  }
  override async isAuthenticationDisabled() {
    return false;
  }
  override async createCredentials() {
    return new TokenCredentials(BOT_TOKEN);
  }
}

/** The whole program as it serves Teams, but for the rules. */
export interface Program {
  /** Where Teams delivers to. */
  readonly address: string;
  outcomes(): string[];
  messagesRead(): number;
  /** Everything that was logged, as it was written. */
  logged(): string;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openProgram(config: TeamsConfig, patience: number): Promise<Program> {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = createLog('info', destination);
  const adapter = createTeamsAdapter({
    config,
    keys: createKeyring(),
    log,
    clock: Date.now,
    patience,
    ...(config.credentials === null ? {} : { credentials: new SignedIn() }),
  });
  const tallies: Tally[] = [];
  const house = {
    judge,
    recall: createRecall(),
    policy: createNudgePolicy(0),
    writer: createNudgeWriter(
      [RULE],
      { paragraph: (citation) => ({ label: citation, href: 'https://guidance.example/14' }) },
      null,
    ),
    openNudges: createOpenNudges(),
    tallies: createTallyMaker([RULE.id]),
    count: (tally: Tally) => void tallies.push(tally),
    clock: Date.now,
  };
  const server = await openWebServer({
    routes: adapter.routes,
    host: '127.0.0.1',
    port: 0,
    isReady: () => true,
    log,
  });
  return {
    address: `${server.address}/api/messages`,
    outcomes: () => tallies.flatMap((tally) => (tally.of === 'finding' ? [tally.outcome] : [])),
    messagesRead: () => tallies.filter(({ of }) => of === 'message').length,
    logged: () => lines.join(''),
    start: () => adapter.start(quietWord(house, adapter)),
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}
