import type { Say } from '../first-look/say.ts';
import { listFeatures } from '../noted/listed-features.ts';
import { addedBy } from '../noted/layer.ts';
import { ManyScales } from '../noted/many-scales.ts';
import type { Noted } from '../noted/noted.ts';
import { scaledBy } from '../noted/scales.ts';
import { together, type Weight } from '../weight.ts';
import { noteFeatures, ROWS, type Read } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const SCALES = new ManyScales(learned.features, ROWS, learned.layer.starts.length);

/** The one feature of a thread besides those of its messages. */
export const IN_A_THREAD = 'thread';
let ofAThread: Weight | undefined;
/** What it weighs. */
function weightOfThread(): Weight {
  return (ofAThread ??= weigh((noted) => {
    noted.plain(IN_A_THREAD);
  }));
}

/** Weighs a message. */
export function weightOf(read: Read): Weight {
  return weigh((noted) => {
    noteFeatures(noted, read);
  });
}

function weigh(note: (noted: Noted) => void): Weight {
  const { sums, nodes, features } = SCALES.weigh(note);
  return { sum: sums[0]!, nodes, features };
}

/** The features that are weighed of a message, for the training script. */
export function featuresOf(read: Read): readonly string[] {
  return listFeatures((noted) => {
    noteFeatures(noted, read);
  });
}

/** How far what was weighed leans towards one real patient who can be known (above 0) or away (below 0). */
export function leaningOf(first: Weight, ...more: readonly Weight[]): number {
  const { sum, nodes, features } = more.reduce(together, first);
  const scale = scaleOf(features);
  return learned.bias + sum * scale + addedBy(learned.layer, nodes, scale);
}

/** The same of a thread: what was weighed before, and the message that is judged. */
export function leaningOfThread(before: Weight, now: Weight): number {
  return before.features === 0 ? leaningOf(now) : leaningOf(before, now, weightOfThread());
}

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(6);

/** What the first look counts besides. */
export const SAY: Say = { share: 0.5, middle: -1.8 };

/** From here on a message confirms what the rules only hinted at. */
export const CONFIRMS = learned.confirms;
/** Where no word of care stands in a message, it must lean so much further. */
export const WITHOUT_CARE = 0.8;
/** And so much further in a long text, which is seldom chat. */
export const IN_LONG_TEXT = 1;
/** In a thread, where it is the sum that tells, one message must lean further … */
export const CONFIRMS_IN_THREAD = 0.25;
/** … and further still without a word of care. */
export const WITHOUT_CARE_IN_THREAD = 1.1;
/** A message that leans this much further than it has to tells of somebody as a whole, where no figure does. */
export const TELLS_AS_A_WHOLE = 0.3;
/** A question that leans this far, outside of any thread, tells of somebody by itself. */
export const TELLS_ASKING = 2.2;
/** Below this a message holds back what the rules put together. */
export const HOLDS_BACK = learned.holdsBack;
/** Below this it holds back what the rules are surer of: one bed, a patient who is named, or a long text. */
export const HOLDS_BACK_SURE = -2.5;
/** Below this it holds back even a name: those are told more surely. */
export const HOLDS_BACK_NAMES = learned.holdsBackNames;
/** A thread as a whole that leans this far away tells of nobody, whatever its messages add up to. */
export const THREAD_HOLDS_BACK = -3;
/** It takes less to hold back one message of it that seems to tell enough by itself. */
export const THREAD_HOLDS_BACK_ALONE = -0.7;
/** A guess that is confirmed says by itself that somebody is meant; only talk of nothing of the kind speaks louder. */
export const THREAD_HOLDS_BACK_CONFIRMED = -4.5;
/** A thread as a whole that leans less lets no message of it confirm a hint by itself. */
export const THREAD_ALONE = 0;
/** A thread as a whole that leans this far lets a hint in an answer count. */
export const THREAD_CONFIRMS = 0;
