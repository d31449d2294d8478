import { createDetector, type Detector } from './detector.ts';
import type { Message } from './message.ts';
import { defaultPolicies, type PolicyOf } from './policy/channel-policy.ts';
import { readProfile } from './reading/profile.ts';
import { localWordsOf } from './reading/local-words.ts';
import { read, type Reader } from './reading/read.ts';
import type { Entity } from './reading/patient.ts';
import type { Reading } from './reading/reading.ts';
import { createRecall, type Recall, type Saying } from './recall/recall.ts';
import { reword as rewordSafely, type Reworder, type SaferWording } from './rewording/rewording.ts';
import { DEFAULT_COMMUNITY, type Community } from './risk/community.ts';
import { createReckoner, type Reckoner } from './risk/expected-matches.ts';
import { settleThread } from './risk/tipping.ts';
import { inTheirWords } from './risk/fact.ts';
import type { Finding, Rule } from './rule.ts';

/** The parts that judge a message; the chat platforms, the command line and the benches share them. */
export interface JudgeParts {
  readonly read: Reader;
  readonly recall: Recall;
  /** The people of the day's policy, among whom a patient might be found. */
  readonly community: () => Community;
  readonly detect: Detector;
  readonly reword: Reworder;
  readonly policyOf: PolicyOf;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly safer: SaferWording | null;
}

/** What of a message is judged. */
export type Judged = Saying & Pick<Message, 'text' | 'mentions' | 'audience' | 'profile'>;

export type Judge = (said: Judged) => Judgement;

/** Message → reading → findings → safer wording, with what was told before and what is now told besides. */
export function createJudge({ read, recall, community, detect, reword, policyOf }: JudgeParts): Judge {
  return (said) => {
    const policy = policyOf(said.audience);
    const people = community();
    const local = localWordsOf(people);
    const { estimate, fits } = createReckoner(people);
    const profile = readProfile(said.profile);
    const findings = (reading: Reading) => {
      const estimates = estimate(reading);
      return detect(
        {
          reading,
          estimates: estimates.map(({ alone }) => alone),
          sums: estimates.map(({ sum }) => sum),
          threshold: policy.threshold,
          audience: said.audience,
          profile,
          saidAt: said.saidAt,
          pictures: null,
        },
        policy,
      );
    };
    const told = recall.told(said);
    const readInThread = (text: string, mentions: Judged['mentions']) =>
      settleThread(read(text, mentions, told, local), told, estimate, policy.threshold);
    const again = (text: string) => wordable(findings(readInThread(text, [])));
    const reading = readInThread(said.text, said.mentions);
    recall.remember(said, reading);
    const found = findings(reading);
    const open = wordable(found);
    const safer =
      open.length === 0 ? null : reword(reading, open, again, sumWith(reading, fits), policy.threshold);
    return { findings: found, safer };
  };
}

export interface JudgeSettings {
  readonly rules: readonly Rule[];
  /** The defaults, if none is handed in. */
  readonly policyOf?: PolicyOf;
  /** The people of the day's policy; the whole country, if none is handed in. */
  readonly community?: () => Community;
  /** What threads and authors told before; one of its own, if none is handed in. */
  readonly recall?: Recall;
  /** What words a message more safely; one that words nothing, where nobody will read it. */
  readonly reword?: Reworder;
}

const DEFAULTS = defaultPolicies();

/** A judge of the parts that every installation uses. */
export function assembleJudge({
  rules,
  policyOf = (audience) => DEFAULTS[audience],
  community = () => DEFAULT_COMMUNITY,
  recall = createRecall(),
  reword = rewordSafely,
}: JudgeSettings): Judge {
  const aboutWords = rules.filter(({ judges }) => judges !== 'pictures');
  return createJudge({ read, recall, community, detect: createDetector(aboutWords), reword, policyOf });
}

const wordable = (findings: readonly Finding[]) => findings.filter((finding) => finding.wordable);

/** Reckons with some of a message's facts, beside all that its thread told before. */
function sumWith(reading: Reading, fits: Reckoner['fits']): (facts: readonly Entity[]) => number {
  const before = reading.patients.flatMap((patient) => [...(patient.before ?? []), ...patient.confirmed]);
  return (facts) => fits([...before, ...facts.map((fact) => inTheirWords(fact, reading.text))]);
}
