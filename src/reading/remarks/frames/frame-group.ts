import type { RemarkKind } from '../../remark.ts';

/** Sentence patterns of one kind, a pattern a line (see `compileFrame`). */
export interface FrameGroup {
  readonly kind: RemarkKind;
  /** Whether a hint says so little that the message must lean further. */
  readonly thin?: true;
  /**
   * Where the person is found: in the pattern itself, somewhere near it in the message or the thread,
   * or nowhere, because the words only ever speak of somebody.
   */
  readonly needs: 'its-own' | 'nearby' | 'nobody';
  /** Each of these is enough. */
  readonly clear?: string;
  /** Two of these about the same person are enough, one is not. */
  readonly faint?: string;
}
