import type { Span } from '../message.ts';
import type { Told } from '../recall/recall.ts';
import type { Reading } from './reading.ts';

/** Reads a message, in the light of what its thread and its author have told. */
export type Reader = (text: string, mentions: readonly Span[], told: Told) => Reading;

export const read: Reader = (text, mentions) => ({ text, mentions, patients: [], remarks: [] });
