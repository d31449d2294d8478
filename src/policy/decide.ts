import type { AuthorKey } from '../message.ts';
import type { Finding } from '../rule.ts';

/** What to tell the author now, and what to keep quiet about. */
export interface Decision {
  readonly speak: readonly Finding[];
  readonly withheld: readonly Finding[];
}

/** Decides whether the author hears of a finding now. */
export interface NudgePolicy {
  decide(author: AuthorKey, findings: readonly Finding[], now: number): Decision;
  /** Starts the cooldown of what the author has just been told. */
  told(author: AuthorKey, findings: readonly Finding[], now: number): void;
}

/**
 * Keeps quiet about a rule that this author heard of less than `cooldown` milliseconds ago,
 * unless the finding is of high severity: a second patient named is worth a second word.
 */
export function createNudgePolicy(cooldown: number): NudgePolicy {
  // Insertion order is order of time, so the expired ones stand at the front.
  const toldAt = new Map<string, number>();
  const keyOf = (author: AuthorKey, finding: Finding) => `${author} ${finding.rule}`;
  const forgetExpired = (now: number) => {
    for (const [key, at] of toldAt) {
      if (now - at < cooldown) break;
      toldAt.delete(key);
    }
  };
  return {
    decide(author, findings, now) {
      forgetExpired(now);
      const mayspeak = (finding: Finding) =>
        finding.severity === 'high' || !toldAt.has(keyOf(author, finding));
      return {
        speak: findings.filter(mayspeak),
        withheld: findings.filter((finding) => !mayspeak(finding)),
      };
    },
    told(author, findings, now) {
      for (const finding of findings) {
        const key = keyOf(author, finding);
        toldAt.delete(key);
        toldAt.set(key, now);
      }
    },
  };
}
