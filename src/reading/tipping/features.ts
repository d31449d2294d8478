import { noteFeatures, type Read } from '../leaning/features.ts';
import type { Noted } from '../noted/noted.ts';
import type { Told } from '../../recall/told.ts';
import type { Telling } from '../telling.ts';

/** A message of a thread, beside what the thread told before it. */
export interface Continued {
  readonly read: Read;
  readonly told: Told;
  readonly telling: Pick<Telling, 'attributes' | 'asks' | 'confirms' | 'anew'>;
  /** How far the thread leans towards one real patient, with this message. */
  readonly thread: number;
  /** How far this message does by itself; null where nothing in it was weighed. */
  readonly alone: number | null;
}

/** So many kinds of facts are told apart by their number. */
const MOST_KINDS = 4;
/** So many messages before it are told apart by their number, and so many guesses. */
const MOST_MESSAGES = 6;
const MOST_GUESSES = 3;
/** How far a leaning is told apart in whole steps. */
const FURTHEST = 3;
const FURTHEST_ALONE = 4;

/** Notes the features by which a message is, or is not, the one after which somebody can be known. */
export function noteContinued(noted: Noted, { read, told, telling, thread, alone }: Continued): void {
  noteFeatures(noted, read);
  const before = new Set(told.attributes.map(({ kind }) => kind));
  const now = new Set(telling.attributes.map(({ kind }) => kind));
  for (const kind of before) noted.plain(`before ${kind}`);
  for (const kind of now) {
    noted.plain(`now ${kind}`);
    for (const other of before) noted.plain(`meets ${other} ${kind}`);
  }
  noted.plain(`kinds ${Math.min(before.size, MOST_KINDS)} ${Math.min(now.size, MOST_KINDS - 1)}`);
  noted.plain(`teller ${told.byOthers ? 'another' : 'same'}`);
  noted.plain(`illness ${Number(told.health)}${Number(read.speaksOfCare)}`);
  noted.plain(`question ${Number(telling.asks)} ${told.wanted ?? 'nothing'}`);
  noted.plain(
    `guessed ${Math.min(told.guesses.length, MOST_GUESSES)}${telling.confirms ? ' confirmed' : ''}`,
  );
  if (telling.anew) noted.plain('another patient');
  noted.plain(`behind ${Math.min(told.messages, MOST_MESSAGES)}`);
  noted.plain(`leans ${inSteps(thread, FURTHEST)}`);
  noted.plain(`alone ${alone === null ? 'nothing' : inSteps(alone, FURTHEST_ALONE)}`);
}

function inSteps(leaning: number, furthest: number): number {
  return Math.max(-furthest, Math.min(furthest, Math.round(leaning)));
}
