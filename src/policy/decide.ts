import type { AuthorKey, Message } from '../message.ts';
import type { Finding } from '../rule.ts';
import type { PolicyOf } from './channel-policy.ts';

/** What to tell the author now, and what to keep quiet about. */
export interface Decision {
  readonly speak: readonly Finding[];
  readonly withheld: readonly Finding[];
}

type Spoken = Pick<Message, 'author' | 'audience'>;

/** Decides whether the author hears of a finding now. */
export interface NudgePolicy {
  decide(message: Spoken, findings: readonly Finding[], now: number): Decision;
  /** Starts the cooldown of what the author has just been told. */
  told(message: Spoken, findings: readonly Finding[], now: number): void;
}

/**
 * Keeps quiet where the channel's policy is silence, and about a rule that this author heard of less than its cooldown
 * ago, unless the finding is of high severity: a second patient named is worth a second word. A reminder is said once,
 * starts no cooldown, and is not counted where it is not said.
 */
export function createNudgePolicy(policyOf: PolicyOf): NudgePolicy {
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
  return {
    decide({ author, audience }, findings, now) {
      forgetExpired(now);
      const isSilent = policyOf(audience).nudge === 'silent';
      const maySpeak = (finding: Finding) => {
        if (isSilent) return false;
        if (finding.once === true) return !reminded.has(keyOf(author, finding));
        return finding.severity === 'high' || now >= (toldUntil.get(keyOf(author, finding)) ?? 0);
      };
      return {
        speak: findings.filter(maySpeak),
        withheld: findings.filter((finding) => finding.once !== true && !maySpeak(finding)),
      };
    },
    told({ author, audience }, findings, now) {
      for (const finding of findings) {
        const key = keyOf(author, finding);
        if (finding.once === true) {
          reminded.add(key);
          continue;
        }
        toldUntil.delete(key);
        toldUntil.set(key, now + policyOf(audience).cooldown);
      }
    },
  };
}
