import type { AuthorKey, Message } from '../message.ts';
import type { Finding } from '../rule.ts';
import type { PolicyOf } from './channel-policy.ts';
import { createMutes, type Mutes, type Muting } from './mutes.ts';
import { createRestraint, type Restraint } from './restraint.ts';

/** What to tell the author now, and what to keep quiet about. */
export interface Decision {
  readonly speak: readonly Finding[];
  readonly withheld: readonly Finding[];
}

type Spoken = Pick<Message, 'author' | 'audience' | 'preference' | 'channel'>;

/** Decides whether the author hears of a finding now. */
export interface NudgePolicy {
  decide(message: Spoken, findings: readonly Finding[], now: number): Decision;
  /** Starts the cooldown of what the author is told; what is given takes that back, if they could not be told. */
  told(message: Spoken, findings: readonly Finding[], now: number): () => void;
  /** An author wants to hear no more of these duties in this channel. @throws as `Mutes.mute` */
  mute(who: Muting, rules: readonly string[], now: number): void;
}

/** What authors themselves said to earlier words. */
export interface Heeded {
  readonly mutes: Mutes;
  readonly restraint: Restraint;
}

/**
 * Keeps quiet where the channel's policy is silence, about what its author muted there, about a duty that is mostly
 * answered as wrong, and about a rule that this author heard of less than its cooldown ago, unless the finding is of high
 * severity: a second patient named is worth a second word. A reminder is said once, starts no cooldown, and is not
 * counted where it is not said.
 */
export function createNudgePolicy(
  policyOf: PolicyOf,
  { mutes, restraint }: Heeded = { mutes: createMutes(), restraint: createRestraint() },
): NudgePolicy {
  // Insertion order is order of time, and one cooldown holds for most, so the expired ones stand near the front.
  const toldUntil = new Map<string, number>();
  const reminded = new Set<string>();
  const keyOf = (author: AuthorKey, finding: Finding) => `${author} ${finding.rule}`;
  const forgetExpired = (now: number) => {
    for (const [key, until] of toldUntil) {
      if (now < until) break;
      toldUntil.delete(key);
    }
  };

  /** Gives what takes it back. */
  function start(key: string, finding: Finding, until: number): () => void {
    if (finding.once === true) {
      reminded.add(key);
      return () => reminded.delete(key);
    }
    const before = toldUntil.get(key);
    toldUntil.delete(key);
    toldUntil.set(key, until);
    return () => (before === undefined ? toldUntil.delete(key) : toldUntil.set(key, before));
  }

  return {
    decide(message, findings, now) {
      forgetExpired(now);
      const { nudge: manner, threshold } = policyOf(message.audience);
      const maySpeak = (finding: Finding) => {
        if (manner === 'silent' || mutes.isMuted(message, finding.rule, now)) return false;
        const key = keyOf(message.author, finding);
        if (finding.once === true) return !reminded.has(key);
        if (!restraint.allows(finding, threshold, now)) return false;
        return finding.severity === 'high' || now >= (toldUntil.get(key) ?? 0);
      };
      return {
        speak: findings.filter(maySpeak),
        withheld: findings.filter((finding) => finding.once !== true && !maySpeak(finding)),
      };
    },
    told({ author, audience }, findings, now) {
      const until = now + policyOf(audience).cooldown;
      const undo = findings.map((finding) => start(keyOf(author, finding), finding, until));
      return () => undo.forEach((takeBack) => takeBack());
    },
    mute: (who, rules, now) => mutes.mute(who, rules, now),
  };
}
