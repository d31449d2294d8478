import { Writable } from 'node:stream';
import { createLog } from '../../src/cli/log.ts';
import { openWebServer } from '../../src/cli/web-server.ts';
import type { Judgement } from '../../src/judge.ts';
import type { PictureJudge } from '../../src/judge-pictures.ts';
import { createKeyring, type AudienceOf, type Keyring, type Message } from '../../src/message.ts';
import { createNudgeWriter } from '../../src/nudge.ts';
import { guidance } from '../../rules/guidance.ts';
import { policyReminder } from '../../rules/policy-reminder.ts';
import { createAdviser, type Draft } from '../../src/draft.ts';
import { createGuests } from '../../src/greeter.ts';
import { createHomeWriter, type Headlines } from '../../src/home.ts';
import { createOwnMutes } from '../../src/own-mutes.ts';
import { createMutes } from '../../src/policy/mutes.ts';
import { createRestraint } from '../../src/policy/restraint.ts';
import { createOpenNudges } from '../../src/outcome.ts';
import { defaultPolicies, type ChannelPolicies, type NudgeManner } from '../../src/policy/channel-policy.ts';
import { audienceIn, defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { createLater } from '../../src/pictures/later.ts';
import { createLook } from '../../src/pictures/look.ts';
import { createNudgePolicy } from '../../src/policy/decide.ts';
import type { Adapter, Log } from '../../src/ports.ts';
import { quietWord } from '../../src/quiet-word.ts';
import { createRecall } from '../../src/recall/recall.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Audience } from '../../src/vocabulary.ts';
import { createTallyMaker, type Tally } from '../../src/statistics/tally.ts';
import { openPreferences } from '../../src/store/preferences.ts';
import { createWelcomeWriter } from '../../src/welcome.ts';

const RULE = defineRule({
  id: 'bad-word',
  title: 'A word to avoid',
  reason: 'Words travel further than they are meant to.',
  citations: ['usm-2024:14'],
  severity: 'high',
  answers: ['not-a-patient', 'consented', 'wrong'],
  detect: () => [],
  nudge: {
    noticed: ({ entities }) =>
      entities[0] === 'insult' ? 'A bad word.' : `A picture: ${entities.join(', ')}.`,
    suggestion: () => 'Leave it out.',
  },
  examples: { flag: [], leave: [] },
});

/** Finds every "bad", and nothing else. */
function judge({ text }: { readonly text: string }): Judgement {
  const spans = [...text.matchAll(/bad/g)].map(({ index }) => [index, index + 3] as const);
  if (spans.length === 0) return { findings: [], safer: null };
  const { id: rule, citations } = RULE;
  const finding: Finding = {
    rule,
    severity: 'medium',
    citations,
    spans,
    entities: ['insult'],
    estimate: null,
    why: 'It is bad.',
    wordable: true,
  };
  return { findings: [finding], safer: { text: text.replaceAll('bad', 'good'), fits: null } };
}

/** What the pictures of a message say by themselves: whatever is worth a look is noticed, by its fault or its kind. */
const judgePictures: PictureJudge = (_, pictures) =>
  pictures.map(({ kind, fault }) => ({
    rule: RULE.id,
    severity: 'medium',
    citations: RULE.citations,
    spans: [],
    entities: [fault ?? kind ?? 'none'],
    estimate: null,
    why: 'It is a picture.',
    wordable: false,
  }));

/** The whole program as it serves one platform, but for the rules. */
export interface Program {
  readonly adapter: Adapter;
  /** Where the platform delivers to. */
  readonly address: string;
  outcomes(): string[];
  messagesRead(): number;
  /** The messages that the adapter handed over, in order. */
  heard(): readonly Message[];
  /** The drafts that somebody asked about, in order. */
  drafts(): readonly Draft[];
  /** Resolves when every picture was looked into. */
  looked(): Promise<void>;
  /** Everything that was logged, as it was written. */
  logged(): string;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface AdapterParts {
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  readonly log: Log;
  readonly clock: () => number;
}

const policies = defaultPolicies();
const ORGANISED = defaultPolicy(undefined, {
  name: 'St Elsewhere',
  policyUrl: 'https://intranet.example/social-media',
});

/** What moderators find at home, and nobody else does. */
const HEADLINES: Headlines = {
  section: { title: 'For moderators', lines: ['Messages read: 3,000'] },
  more: { label: 'All trends', href: 'https://quiet-word.example/trends' },
};

export interface ProgramOptions {
  readonly port?: number;
  /** Who reads which channel, and what the organisation is called. */
  readonly policy?: Policy;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  /** How nudges come, by the policy of the channel. */
  readonly mannerOf?: () => NudgeManner;
}

/** @param path where the platform delivers to, such as "/slack/events". */
export async function openProgram(
  createAdapter: (parts: AdapterParts) => Adapter,
  path: string,
  { port = 0, policy = ORGANISED, clock = Date.now, mannerOf = () => 'as-set' }: ProgramOptions = {},
): Promise<Program> {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = createLog('info', destination);
  const adapter = createAdapter({
    keys: createKeyring(),
    audienceOf: (channel) => audienceIn(policy, channel),
    log,
    clock,
  });
  const heard: Message[] = [];
  const drafts: Draft[] = [];
  const tallies: Tally[] = [];
  const later = createLater(log);
  const preferences = openPreferences(null);
  const mutes = createMutes();
  const ownMutes = createOwnMutes(mutes, [RULE], clock);
  const shownGuidance = {
    paragraph: (citation: string) => ({ label: citation, href: 'https://guidance.example/14' }),
    rulebook: () => 'gmc' as const,
  };
  const house = {
    judge,
    judgePictures,
    // No text is read in here: that has tests of its own.
    look: createLook({ read: async () => '' }),
    later,
    recall: createRecall(),
    advise: createAdviser({ judge, rules: [RULE], guidance: shownGuidance, policy: () => policy, clock }),
    writeHome: createHomeWriter({
      policy: () => policy,
      saidNoMore: (preference) => preferences.saidNoMore(preference),
      mutes: ownMutes,
      about: 'https://quiet-word.example/about',
      headlines: () => HEADLINES,
    }),
    ownMutes,
    policy: createNudgePolicy(() => ({ ...policies['whole-organisation'], cooldown: 0 }), {
      mutes,
      restraint: createRestraint(),
    }),
    writer: createNudgeWriter([RULE], shownGuidance, () => ({
      ...policy,
      kinds: mannered(policy.kinds, mannerOf()),
    })),
    openNudges: createOpenNudges(),
    reception: {
      rule: policyReminder,
      writer: createWelcomeWriter(policyReminder, guidance, () => policy),
      guests: createGuests(),
      preferences,
      policyOf: (audience: Audience) => policies[audience],
    },
    // Everything is counted here, however often; that it is once a week has tests of its own.
    contributions: { isFirst: () => true },
    tallies: createTallyMaker([RULE.id, policyReminder.id]),
    count: (tally: Tally) => void tallies.push(tally),
    clock,
  };
  const server = await openWebServer({
    routes: adapter.routes,
    host: '127.0.0.1',
    port,
    isReady: () => true,
    log,
  });
  return {
    adapter,
    address: `${server.address}${path}`,
    outcomes: () => tallies.flatMap((tally) => (tally.of === 'finding' ? [tally.outcome] : [])),
    messagesRead: () => tallies.filter(({ of }) => of === 'message').length,
    heard: () => heard,
    drafts: () => drafts,
    looked: () => later.finished(),
    logged: () => lines.join(''),
    async start() {
      const inbox = quietWord(house, adapter);
      await adapter.start({
        ...inbox,
        async said(message) {
          heard.push(message);
          await inbox.said(message);
        },
        async draft(draft) {
          drafts.push(draft);
          return inbox.draft(draft);
        },
      });
    },
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}

function mannered(kinds: ChannelPolicies, nudge: NudgeManner): ChannelPolicies {
  const each = (audience: Audience) => ({ ...kinds[audience], nudge });
  return {
    'direct-care': each('direct-care'),
    'clinical-social': each('clinical-social'),
    'whole-organisation': each('whole-organisation'),
    'shared-or-public': each('shared-or-public'),
  };
}
