import type { Rulebook } from './policy/channel-policy.ts';
import type { Message, Span } from './message.ts';
import type { Matter, MatterKind } from './reading/matter.ts';
import type { PictureEvidence, PictureReading } from './reading/picture.ts';
import type { ProfileReading } from './reading/profile.ts';
import type { Reading } from './reading/reading.ts';
import type { RemarkKind } from './reading/remark.ts';
import type { Estimate, Sum } from './risk/estimate.ts';
import type { Answer, Audience, Severity } from './vocabulary.ts';

export type { Rulebook } from './policy/channel-policy.ts';

/** `document:paragraph`, such as `usm-2024:19`, or `document:Heading` where nothing is numbered or the number was not checked. */
export type Citation = `${string}:${string}`;

/** A paragraph of guidance, or another page, as an author is shown it. */
export interface CitedParagraph {
  readonly label: string;
  readonly href: string;
}

/** Turns a citation into the words and the address that an author is shown. */
export interface Guidance {
  /** @throws on a citation that no document holds. */
  paragraph(citation: Citation): CitedParagraph;
  /** Whose guidance it is. */
  rulebook(citation: Citation): Rulebook;
}

/** The pictures that came with a message. */
export interface Pictures {
  readonly each: readonly PictureEvidence[];
  /** Whether the message says that the patient agreed to them. */
  readonly isConsented: boolean;
  /** Whether a photograph earns a word about consent here, though nothing was found in it. */
  readonly earnReminder: boolean;
}

/** What a rule judges: the reading, and how many people could be meant. */
export interface Evidence {
  readonly reading: Reading;
  /** One for each patient of the reading, by this message alone. */
  readonly estimates: readonly Estimate[];
  /** One for each patient of the reading, with what the thread told before; null where it adds nothing to that. */
  readonly sums: readonly (Sum | null)[];
  /** Speak up when about this many people or fewer fit. */
  readonly threshold: number;
  readonly audience: Audience;
  /** What the author's profile tells; null where the platform shows none. */
  readonly profile: ProfileReading | null;
  /** When it was said, in milliseconds since the epoch. */
  readonly saidAt: number;
  /** Null while the words of a message are judged: its pictures are judged by themselves, later. */
  readonly pictures: Pictures | null;
}

/** What a rule noticed; the detector adds who noticed it. */
export interface Detection {
  readonly spans: readonly Span[];
  /** The kinds of entity or remark that it rests on, such as `age`, `place` or `insult`. */
  readonly entities: readonly string[];
  /** Why, in one plain sentence; it may quote, so it is shown to the author alone. */
  readonly why: string;
  /** How many people fit and how that was reckoned, where the rule rests on it. */
  readonly estimate?: Estimate;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** A reminder rather than a finding: each author hears it once. */
  readonly once?: true;
}

export interface Finding extends Omit<Detection, 'estimate' | 'severity'> {
  readonly rule: string;
  readonly severity: Severity;
  readonly citations: readonly Citation[];
  readonly estimate: Estimate | null;
  /** Whether other words could help. */
  readonly wordable: boolean;
}

/** What a reminder rests on: what happened and what is known of the person, and nothing of what they say. */
export interface Occasion {
  /** In a channel that is read. */
  readonly happened: 'joined' | 'wrote';
  /** Since their last welcome or reminder; null where none is known. */
  readonly daysSince: number | null;
  readonly saidNoMore: boolean;
}

/** One duty: what it asks, how a breach is noticed, what its author is told, and the proof. */
export interface Rule {
  readonly id: string;
  /** What it looks after, as the README's table says it. */
  readonly title: string;
  /** Why it matters, in one sentence of our own. */
  readonly reason: string;
  /** The paragraph in force first, then the ones it replaced, then the BMA's heading. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly severity: Severity | Readonly<Record<Audience, Severity>>;
  /** What an author may answer to its nudge. */
  readonly answers: readonly Answer[];
  /** The words of a message, if it does not say; `both`: also the words that are found in a picture. */
  readonly judges?: 'pictures' | 'both';
  detect(evidence: Evidence): readonly Detection[];
  readonly nudge: {
    noticed(finding: Finding): string;
    suggestion(finding: Finding): string;
  };
  /** Where other words cannot help, so that no safer wording is sought. */
  readonly wordable?: false;
  /** Whether a real concern may stand behind it, so that the organisation's own ways to raise one are shown. */
  readonly mayBeConcern?: true;
  /** Where it is spoken of on an occasion, whatever anybody wrote: its examples are occasions, not texts. */
  readonly reminder?: {
    isDue(occasion: Occasion): boolean;
    readonly examples: { readonly due: readonly Occasion[]; readonly leave: readonly Occasion[] };
  };
  /** In what circumstances the examples are posted, where the plain ones would prove nothing. */
  readonly posted?: Partial<Pick<Message, 'audience' | 'profile' | 'saidAt'>> & {
    /** Those that examples name in square brackets, by the names of their files. */
    readonly pictures?: readonly PictureReading[];
  };
  /** `flag` must give findings at exactly the «marked» spans; `leave` must give none, from any rule. */
  readonly examples: { readonly flag: readonly string[]; readonly leave: readonly string[] };
}

/** Checks the shape that every duty shares. */
export function defineRule(rule: Rule): Rule {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule.id))
    throw new Error(`A rule's id is lower-case words joined by "-": ${rule.id}`);
  return Object.freeze(rule);
}

/**
 * The finding of a duty about remarks: those of its kinds that stand, under what its nudge calls them.
 * @param names what each kind of remark does, as a sentence goes on after "It"; only these kinds are the duty's.
 */
export function detectRemarks(
  { remarks }: Pick<Reading, 'remarks'>,
  names: Partial<Readonly<Record<RemarkKind, string>>>,
): Detection[] {
  const standing = remarks.filter(({ kind, turn }) => turn === null && names[kind] !== undefined);
  const first = standing[0];
  if (first === undefined) return [];
  return [
    {
      spans: standing.map(({ span }) => span),
      entities: [...new Set(standing.map(({ kind }) => kind))],
      why: `It ${names[first.kind] ?? ''}.`,
    },
  ];
}

/** The matter of a kind that a reading tells of, if it does. */
export function matterOf({ matters }: Pick<Reading, 'matters'>, kind: MatterKind): Matter | undefined {
  return matters.find((matter) => matter.kind === kind);
}

/** The finding of a duty that rests on one matter. @param why one plain sentence. */
export function detectMatter(reading: Pick<Reading, 'matters'>, kind: MatterKind, why: string): Detection[] {
  const matter = matterOf(reading, kind);
  return matter === undefined ? [] : [{ spans: [matter.span], entities: [kind], why }];
}
