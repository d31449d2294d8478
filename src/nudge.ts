import { randomUUID } from 'node:crypto';
import { ANSWERS, type Answer, type Severity } from './vocabulary.ts';
import type { Citation, CitedParagraph, Finding, Guidance, Rule } from './rule.ts';
import type { SaferWording } from './rewording/rewording.ts';
import { aboutPeople } from './risk/in-words.ts';
import type { NudgeManner, Rulebook } from './policy/channel-policy.ts';
import type { Policy } from './policy/policy.ts';
import type { AuthorKey, ChannelKey, Message, MessageKey, Span, ThreadKey } from './message.ts';

declare const nudgeKey: unique symbol;
export type NudgeKey = string & { readonly [nudgeKey]: true };

/** One step of the sum that says how many people fit. */
export interface ReckonedStep {
  readonly label: string;
  /** People for the first step, a share between 0 and 1 for the others. */
  readonly value: number;
  readonly source: string;
}

/** One thing that was noticed. */
export interface NudgePoint {
  readonly rule: string;
  readonly severity: Severity;
  /** What was noticed, in a few plain words. */
  readonly noticed: string;
  /** The author's own words that led to it; shown to nobody else, kept nowhere. */
  readonly quotes: readonly string[];
  /** Why it matters, in one sentence of our own. */
  readonly why: string;
  readonly guidance: readonly CitedParagraph[];
  /** What can be done. */
  readonly suggestion: string;
  /** How many people fit, in words, where that applies. */
  readonly fits: string | null;
  /** How that was reckoned, step by step; empty where it does not apply. */
  readonly reckoning: readonly ReckonedStep[];
}

/** A private word with an author, free of any platform. */
export interface Nudge {
  readonly key: NudgeKey;
  readonly to: AuthorKey;
  readonly about: MessageKey;
  readonly channel: ChannelKey;
  readonly thread: ThreadKey;
  readonly opening: string;
  /** Who is speaking, for somebody who hears of it for the first time; null for everybody else. */
  readonly introduction: string | null;
  readonly points: readonly NudgePoint[];
  /** The same message with just enough taken out, or null where no wording helps. */
  readonly safer: string | null;
  /** What the safer wording is worth, or what to do where there is none; null where neither needs saying. */
  readonly saferNote: string | null;
  readonly closing: string;
  /** What its author may answer. */
  readonly answers: readonly Answer[];
  /** The organisation's own policy, where one is set. */
  readonly policy: CitedParagraph | null;
  /** The organisation's own ways to raise a concern, where one may be real and they are set. */
  readonly concerns: readonly CitedParagraph[];
  /** How it is to reach its author, where the policy of the channel says so. */
  readonly manner: Exclude<NudgeManner, 'silent'>;
}

export interface NudgeWriter {
  /** @param isFirst whether its author was never told anything before, as far as is known */
  write(message: Message, findings: readonly Finding[], safer: SaferWording | null, isFirst: boolean): Nudge;
}

const OPENING = 'A quiet word about your message, seen only by you.';
const OPENING_PICTURES = 'A quiet word about what you shared, seen only by you.';
const INTRODUCTION =
  'Quiet Word is a program that reads along here and tells an author alone when a message might identify a patient or run somebody down. It can be wrong, and it keeps nothing of what you write.';
const CLOSING = 'It is your choice: you can edit it, delete it or leave it as it is. Nobody else is told.';
const CLOSING_AGAIN = 'It is your choice. Nobody else is told.';

/** What an author is told of each finding, in the words of its rule. */
export function writePoints(
  rules: readonly Rule[],
  guidance: Guidance,
  text: string,
  findings: readonly Finding[],
  rulebooks: readonly Rulebook[],
): NudgePoint[] {
  return findings.map((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    if (rule === undefined) throw new Error(`No rule in the catalogue is called ${finding.rule}`);
    return {
      rule: rule.id,
      severity: finding.severity,
      noticed: rule.nudge.noticed(finding),
      quotes: [...new Set(finding.spans.map(([start, end]: Span) => text.slice(start, end)))],
      why: rule.reason,
      guidance: chosen(finding.citations, guidance, rulebooks).map((citation) =>
        guidance.paragraph(citation),
      ),
      suggestion: rule.nudge.suggestion(finding),
      fits: finding.estimate?.sum ?? null,
      reckoning: finding.estimate?.factors ?? [],
    };
  });
}

/** What the chosen rulebooks say, the first of them first; everything where they say nothing. */
function chosen(
  citations: readonly Citation[],
  guidance: Guidance,
  rulebooks: readonly Rulebook[],
): readonly Citation[] {
  const cited = rulebooks.flatMap((rulebook) =>
    citations.filter((citation) => guidance.rulebook(citation) === rulebook),
  );
  return cited.length === 0 ? citations : cited;
}

/** Whether other words could help. */
export const isWordable = ({ wordable }: Finding): boolean => wordable;

/** The answers that fit one of the findings at least. */
export function answersTo(rules: readonly Rule[], findings: readonly Finding[]): Answer[] {
  const fitting = rules
    .filter(({ id }) => findings.some(({ rule }) => rule === id))
    .flatMap(({ answers }) => answers);
  return ANSWERS.filter((answer) => fitting.includes(answer));
}

/** Whether all of them are about pictures. */
function areOfPictures(rules: readonly Rule[], findings: readonly Finding[]): boolean {
  return findings.every(({ rule }) => rules.find(({ id }) => id === rule)?.judges === 'pictures');
}

/** "About 1 person fits now, about 4,000 people would then"; a private route where no wording helps a patient. */
export function noteOf(answers: readonly Answer[], safer: SaferWording | null): string | null {
  if (safer === null)
    return answers.includes('not-a-patient')
      ? 'No wording was found that keeps your question and hides the patient. A direct message to the team that looks after them would be safer.'
      : null;
  if (safer.fits === null) return null;
  const { before, after } = safer.fits;
  return `As it stands it fits ${aboutPeople(before)}; like this it fits ${aboutPeople(after)}.`;
}

/** Writes nudges in the words of the rules that it is given, as the policy of the day has it. */
export function createNudgeWriter(
  rules: readonly Rule[],
  guidance: Guidance,
  policy: () => Policy,
): NudgeWriter {
  return {
    write(message, findings, safer, isFirst) {
      const { organisation, kinds } = policy();
      const { rulebooks, nudge: manner } = kinds[message.audience];
      const answers: Answer[] = [...answersTo(rules, findings), 'muted'];
      return {
        key: randomUUID() as unknown as NudgeKey,
        to: message.author,
        about: message.key,
        channel: message.channel,
        thread: message.thread,
        opening: areOfPictures(rules, findings) ? OPENING_PICTURES : OPENING,
        introduction: isFirst ? INTRODUCTION : null,
        points: writePoints(rules, guidance, message.text, findings, rulebooks),
        safer: safer?.text ?? null,
        saferNote: noteOf(answersTo(rules, findings.filter(isWordable)), safer),
        closing: isFirst ? CLOSING : CLOSING_AGAIN,
        answers,
        policy: pageOf(organisation),
        concerns: mayBeConcern(rules, findings) ? organisation.concerns : [],
        manner: manner === 'silent' ? 'as-set' : manner,
      };
    },
  };
}

/** The page of the organisation's own policy, as an author is shown it. */
export function pageOf({ name, policyUrl }: Policy['organisation']): CitedParagraph | null {
  if (policyUrl === null) return null;
  return { label: `${name ?? 'Your organisation'}: social media policy`, href: policyUrl };
}

/** Whether a real concern may stand behind one of them. */
export function mayBeConcern(rules: readonly Rule[], findings: readonly Finding[]): boolean {
  return findings.some((finding) => rules.find(({ id }) => id === finding.rule)?.mayBeConcern === true);
}
