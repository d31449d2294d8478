import { createDetector, type Detector } from './detector.ts';
import type { Message } from './message.ts';
import { read, type Reader } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { createRecall, type Recall, type Saying, type Told } from './recall/recall.ts';
import { reword, type Reworder, type SaferWording } from './rewording/rewording.ts';
import { estimate, fits, type Estimator, type Fact } from './risk/expected-matches.ts';
import type { Finding, Rule } from './rule.ts';

/** The parts that judge a message; the chat platforms, the command line and the benches share them. */
export interface JudgeParts {
  readonly read: Reader;
  readonly recall: Recall;
  readonly estimate: Estimator;
  readonly detect: Detector;
  readonly reword: Reworder;
  /** How many people fit some facts. */
  readonly fits: (facts: readonly Fact[]) => number;
  /** Speak up when about this many people or fewer fit. */
  readonly threshold: number;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly safer: SaferWording | null;
}

export type Judge = (saying: Saying & Pick<Message, 'text' | 'mentions'>) => Judgement;

/** Message → reading → findings → safer wording, with what was told before and what is now told besides. */
export function createJudge({ read, recall, estimate, detect, reword, fits, threshold }: JudgeParts): Judge {
  const findings = (reading: Reading) => {
    const estimates = estimate(reading);
    return detect({
      reading,
      estimates: estimates.map(({ alone }) => alone),
      sums: estimates.map(({ sum }) => sum),
      threshold,
    });
  };
  const again = (told: Told) => (text: string) => findings(read(text, [], told));
  return (saying) => {
    const told = recall.told(saying);
    const reading = read(saying.text, saying.mentions, told);
    recall.remember(saying, reading);
    const found = findings(reading);
    const safer =
      found.length === 0 ? null : reword(reading, found, again(told), sumWith(reading, fits), threshold);
    return { findings: found, safer };
  };
}

export interface JudgeSettings {
  readonly rules: readonly Rule[];
  /** Speak up when about this many people or fewer fit. */
  readonly threshold: number;
  /** What threads and authors told before; one of its own, if none is handed in. */
  readonly recall?: Recall;
}

/** A judge of the parts that every installation uses. */
export function assembleJudge({ rules, threshold, recall = createRecall() }: JudgeSettings): Judge {
  return createJudge({ read, recall, estimate, detect: createDetector(rules), reword, fits, threshold });
}

/** Reckons with some of a message's facts, beside all that its thread told before. */
function sumWith(reading: Reading, fits: JudgeParts['fits']): (facts: readonly Fact[]) => number {
  const before = reading.patients.flatMap((patient) => [...(patient.before ?? []), ...patient.confirmed]);
  return (facts) => fits([...before, ...facts]);
}
