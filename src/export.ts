import type { Message } from './message.ts';
import type { Platform } from './vocabulary.ts';

/** Why a file of an export was not read, or not to its end. */
export const FILE_FAULTS = {
  'not-json': 'it is no JSON, or breaks off; what came before was read',
  'not-expected': 'it is JSON, but not of the kind that belongs here',
  'cut-short': 'it ends before the size that the archive gives for it; what came before was read',
  swells: 'it unpacks to far more than its archive says or may hold, as no chat does',
  'too-big': 'one piece of it is larger than any message',
  'unsafe-path': 'its path leads out of the export',
  'a-link': 'it is a link, and links are not followed',
  encrypted: 'it is encrypted',
  unreadable: 'it cannot be opened',
} as const satisfies Record<string, string>;
export type FileFault = keyof typeof FILE_FAULTS;

/** Why a row of an export is none of the messages that Quiet Word reads. */
export const ROW_REASONS = {
  notice: 'notices such as joins, and deleted messages',
  bot: 'written by bots',
  outsider: 'written by people of other organisations',
  private: 'between two people',
  duplicate: 'the same message again',
  malformed: 'not readable as a message',
} as const satisfies Record<string, string>;
export type RowReason = keyof typeof ROW_REASONS;

/** A file of an export, known by its number wherever its name is not to be kept. */
export interface FileAtFault {
  readonly file: number;
  readonly fault: FileFault;
}

/** A stretch of an export that is read in one go, in order of time, without regard to any other. */
export interface ExportPart {
  readonly number: number;
  /** How much of the export it is, unpacked: for the progress. */
  readonly bytes: number;
}

/** What comes while a part is read. */
export type Heard =
  | {
      readonly kind: 'message';
      readonly message: Message;
      /** False of what another part counts, and this one reads to know what was told before. */
      readonly isCounted: boolean;
    }
  | { readonly kind: 'left-out'; readonly reason: RowReason }
  | ({ readonly kind: 'fault' } & FileAtFault)
  | { readonly kind: 'file-read'; readonly bytes: number };

/** Reads an export of a chat platform. Two readers of the same export know the same parts by the same numbers. */
export interface ExportReader {
  readonly platform: Platform;
  /** A hash that changes when the export does. */
  readonly fingerprint: string;
  readonly parts: readonly ExportPart[];
  /** What was found wrong before any part was read. */
  readonly faults: readonly FileAtFault[];
  /** Where a file stands in the export, fit to be shown on a terminal; it is not to be kept or logged. */
  pathOf(file: number): string;
  /** What comes in a part, many at a time: one by one would cost more than reading it does. */
  read(part: ExportPart): AsyncIterable<readonly Heard[]>;
  close(): void;
}

/** Platforms whose exports can be read. */
export const EXPORT_PLATFORMS = ['slack', 'teams'] as const;
export type ExportPlatform = (typeof EXPORT_PLATFORMS)[number];
