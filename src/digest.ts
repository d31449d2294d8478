import type { CitedParagraph } from './rule.ts';

/** One figure in words. */
export interface DigestFact {
  readonly what: string;
  readonly said: string;
}

/** What would be worth a few minutes of teaching, or why nothing can be suggested. */
export interface TeachingPoint {
  readonly heading: string;
  /** Plain sentences, in this order. */
  readonly words: readonly string[];
  readonly guidance: CitedParagraph | null;
}

/** A figure over time, for platforms that draw it by themselves and for those that take a picture. */
export interface DigestChart {
  readonly title: string;
  /** The periods whose figure is told, oldest first. */
  readonly points: readonly { readonly label: string; readonly value: number }[];
  /** The same in words, with what is hidden. */
  readonly alternative: string;
  /** PNG. */
  readonly picture: () => Promise<Uint8Array>;
}

/** What moderators are told of a period that was published: free of any platform, and of people. */
export interface Digest {
  readonly title: string;
  readonly facts: readonly DigestFact[];
  readonly teaching: TeachingPoint;
  /** Null where there is too little to draw. */
  readonly chart: DigestChart | null;
  /** How the figures are to be read. */
  readonly note: string;
  /** The pages of trends; null where no browser finds them. */
  readonly more: CitedParagraph | null;
}

/** The moderators' channel on one platform, by the platform's own id. */
export interface DigestPlace {
  readonly channel: string;
  /** Slack's workspace, or the service address of Teams; null where the platform's adapter knows by itself. */
  readonly through: string | null;
}
