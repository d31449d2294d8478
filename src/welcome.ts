import { randomUUID } from 'node:crypto';
import type { Arrival, AuthorKey } from './message.ts';
import { pageOf, writePoints, type NudgeKey, type NudgePoint } from './nudge.ts';
import type { Policy } from './policy/policy.ts';
import type { CitedParagraph, Finding, Guidance, Occasion, Rule } from './rule.ts';
import type { Severity } from './vocabulary.ts';

/** A private word on joining a channel, or a quarter later: about no message, and free of any platform. */
export interface Welcome {
  readonly key: NudgeKey;
  readonly to: AuthorKey;
  readonly opening: string;
  /** What to know, why it matters and what to do, in the words of the rule. */
  readonly point: Pick<NudgePoint, 'noticed' | 'why' | 'suggestion' | 'guidance'>;
  /** The organisation's own policy, where one is set. */
  readonly policy: CitedParagraph | null;
  readonly closing: string;
}

export interface WelcomeWriter {
  write(to: Pick<Arrival, 'author' | 'audience'>, happened: Occasion['happened']): Welcome;
}

const OPENINGS: Readonly<Record<Occasion['happened'], string>> = {
  joined: 'Welcome. A short word, seen only by you.',
  wrote: 'A short reminder, once in a quarter, seen only by you.',
};
const CLOSING = 'If you would rather not hear this again, say so here: then it stays away for good.';

/** Writes welcomes in the words of a rule that is spoken of on occasions, as the policy of the day has it. */
export function createWelcomeWriter(rule: Rule, guidance: Guidance, policy: () => Policy): WelcomeWriter {
  return {
    write({ author, audience }, happened) {
      const { organisation, kinds } = policy();
      const finding = occasionOf(rule, happened);
      const [point] = writePoints([rule], guidance, '', [finding], kinds[audience].rulebooks);
      const { noticed, why, suggestion, guidance: cited } = point!;
      return {
        key: randomUUID() as unknown as NudgeKey,
        to: author,
        opening: OPENINGS[happened],
        point: { noticed, why, suggestion, guidance: cited },
        policy: pageOf(organisation),
        closing: CLOSING,
      };
    },
  };
}

/** How grave a reminder is, for the counters. */
export const SEVERITY_OF_WELCOMES: Severity = 'low';

/** The occasion as a finding without words of anybody's, so that it is told as everything else is. */
function occasionOf({ id: rule, citations }: Rule, happened: Occasion['happened']): Finding {
  return {
    rule,
    severity: SEVERITY_OF_WELCOMES,
    citations,
    spans: [],
    entities: [happened],
    estimate: null,
    why: '',
    wordable: false,
  };
}
