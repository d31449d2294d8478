/** What stands in a picture's file beside what it shows: where it was taken, whose device took it, whose scan it is. */
export type Hidden = 'position' | 'owner' | 'patient';

/** Why a picture says nothing. */
export type PictureFault =
  'empty' | 'too-large' | 'not-a-picture' | 'too-many-pixels' | 'damaged' | 'too-slow' | 'unreachable';

/** `photo`: a camera took it; `scan`: medical imaging; `picture`: a screenshot, a drawing or nobody knows. */
export type PictureKind = 'photo' | 'scan' | 'picture';

/** What was read of a picture that came with a message: in memory, for one judgement. */
export interface PictureReading {
  /** Of the file. */
  readonly name: string;
  /** Null where it is none, or none that could be had. */
  readonly kind: PictureKind | null;
  /** Null where it could be read; what was found before it failed still stands. */
  readonly fault: PictureFault | null;
  readonly hidden: readonly Hidden[];
  /** What its file says of it in words, such as a caption. */
  readonly caption: string;
  /** The text that can be read in it. */
  readonly text: string;
}

/** Where words came with a picture: read in it, written in its file, or as the name of that file. */
export type PicturePlace = 'text' | 'caption' | 'file-name';

/** Words of a picture that a duty about words speaks of. */
export interface Told {
  readonly place: PicturePlace;
  /** The duty's id; null where it is the name of a file that names somebody. */
  readonly rule: string | null;
  /** Why, in that duty's own sentence. */
  readonly why: string;
}

/** What a duty about pictures judges. */
export interface PictureEvidence {
  readonly kind: PictureKind | null;
  readonly hidden: readonly Hidden[];
  readonly told: readonly Told[];
}
