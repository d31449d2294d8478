import type { Judge } from './judge.ts';
import { createKeyring, type Message } from './message.ts';
import { answersTo, isWordable, mayBeConcern, noteOf, pageOf, writePoints, type Nudge } from './nudge.ts';
import type { Policy } from './policy/policy.ts';
import type { Guidance, Rule } from './rule.ts';

/** What somebody has not posted yet, and who would read it. */
export interface Draft extends Pick<Message, 'text' | 'mentions' | 'audience' | 'profile'> {
  /** Whether pictures came with it: they are looked into only once they are posted. */
  readonly hasPictures: boolean;
}

/** What is said of a draft, to whoever asked and to nobody else. It has no key: there is nothing to answer. */
export interface Advice extends Pick<
  Nudge,
  'opening' | 'points' | 'safer' | 'saferNote' | 'closing' | 'policy' | 'concerns'
> {
  /** What was not noticed, and what was not looked at. */
  readonly notes: readonly string[];
}

/** Judges drafts. Nothing of a draft is remembered, counted or written anywhere. */
export type Adviser = (draft: Draft) => Advice;

export interface AdviserParts {
  /** One that remembers nothing of what it judges. */
  readonly judge: Judge;
  readonly rules: readonly Rule[];
  readonly guidance: Guidance;
  readonly policy: () => Policy;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** As long as a message may be on any platform, in UTF-16 units. */
const LONGEST = 40_000;

const OPENING = 'About your draft, seen only by you.';
const CLOSING = 'It is your choice what you post. Nothing of this draft is kept or counted.';
const NOTHING_NOTICED =
  'Nothing was noticed in it. That does not mean that nothing is there: you know things that Quiet Word does not.';
const NO_WORDS =
  'There are no words to check. Send what you would like to post, and you are told what it could give away before anybody reads it.';
const ONLY_PICTURES =
  'A picture is looked into only once it is posted. Look it over yourself first: names, screens, wristbands, tattoos, where it was taken.';
const ONLY_BEGINNING = `Only its first ${LONGEST.toLocaleString('en-GB')} characters were read.`;

/** Writes advice in the words of the rules, as a nudge about the same message would have it. */
export function createAdviser({ judge, rules, guidance, policy, clock }: AdviserParts): Adviser {
  const keys = createKeyring();
  // A draft belongs to no thread and to nobody, so all of them may have the same keys.
  const nowhere = { key: keys.message('draft'), author: keys.author('draft'), thread: keys.thread('draft') };

  return ({ text: whole, mentions, audience, profile, hasPictures }) => {
    const { organisation, kinds } = policy();
    const text = whole.slice(0, LONGEST);
    const said = { text, mentions: mentions.filter(([, end]) => end <= text.length), audience, profile };
    const isBlank = text.trim() === '';
    const { findings, safer } = isBlank
      ? { findings: [], safer: null }
      : judge({ ...nowhere, ...said, saidAt: clock() });
    const notes = [
      ...(isBlank && !hasPictures ? [NO_WORDS] : []),
      ...(!isBlank && findings.length === 0 ? [NOTHING_NOTICED] : []),
      ...(whole.length > LONGEST ? [ONLY_BEGINNING] : []),
      ...(hasPictures ? [ONLY_PICTURES] : []),
    ];
    return {
      opening: OPENING,
      points: writePoints(rules, guidance, text, findings, kinds[audience].rulebooks),
      safer: safer?.text ?? null,
      saferNote: noteOf(answersTo(rules, findings.filter(isWordable)), safer),
      notes,
      closing: CLOSING,
      policy: pageOf(organisation),
      concerns: mayBeConcern(rules, findings) ? organisation.concerns : [],
    };
  };
}
