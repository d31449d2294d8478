import { compileFrame, type Frame } from '../frame.ts';
import { FrameBook } from '../frame-book.ts';
import { VOCABULARY } from '../vocabulary.ts';
import type { RemarkKind } from '../../remark.ts';
import { ABILITY_FRAMES } from './ability.ts';
import { ALLEGATION_FRAMES } from './allegation.ts';
import { DIG_FRAMES } from './digs.ts';
import type { FrameGroup } from './frame-group.ts';
import { HINT_FRAMES } from './hint.ts';
import { HARM_FRAMES } from './harm.ts';
import { INSULT_FRAMES } from './insult.ts';
import { INNUENDO_FRAMES } from './innuendo.ts';
import { MOCKERY_FRAMES } from './mockery.ts';
import { PATIENT_FRAMES } from './patients.ts';
import { SCORN_FRAMES } from './scorn.ts';
import { STING_FRAMES } from './sting.ts';

/** A frame with what it tells of. */
export interface MeantFrame extends Frame {
  readonly kind: RemarkKind;
  readonly needs: FrameGroup['needs'];
  readonly clear: boolean;
  /** Whether it is only a way of speaking, which counts together with how the whole message leans. */
  readonly hint: boolean;
  readonly thin: boolean;
  /** What all hints of its sort share; empty for other frames. */
  readonly mark: string;
}

const FRAMES: readonly MeantFrame[] = [
  ...HARM_FRAMES,
  ...ALLEGATION_FRAMES,
  ...INSULT_FRAMES,
  ...ABILITY_FRAMES,
  ...MOCKERY_FRAMES,
  ...INNUENDO_FRAMES,
  ...PATIENT_FRAMES,
  ...DIG_FRAMES,
  ...STING_FRAMES,
  ...SCORN_FRAMES,
].flatMap(({ kind, needs, clear = '', faint = '' }) => [
  ...compile(clear).map((frame) => ({
    ...frame,
    kind,
    needs,
    clear: true,
    hint: false,
    thin: false,
    mark: '',
  })),
  ...compile(faint).map((frame) => ({
    ...frame,
    kind,
    needs,
    clear: false,
    hint: false,
    thin: false,
    mark: '',
  })),
]);
const HINTS: readonly MeantFrame[] = HINT_FRAMES.flatMap(({ kind, needs, thin = false, faint = '' }) =>
  compile(faint).map((frame) => ({
    ...frame,
    kind,
    needs,
    clear: false,
    hint: true,
    thin,
    mark: `${kind}${thin ? ' thin' : ''}`,
  })),
);

function compile(lines: string): Frame[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => compileFrame(line, VOCABULARY));
}

/** The frames that tell of remarks. */
export const REMARKS = new FrameBook(FRAMES);

/** The same of the hints, which are looked for only where the leaning is asked. */
export const HINTING = new FrameBook(HINTS);
