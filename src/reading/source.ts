import type { Span } from '../message.ts';
import type { LocalWords } from './local-words.ts';
import { joinSpacedLetters } from '../text/spaced-letters.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A message cut into tokens, once for everyone who reads it. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where members of the workspace are mentioned: staff, that is. */
  readonly mentions: readonly Span[];
  /** What people here call their places, their wards and each other. */
  readonly local: LocalWords;
}

/** Cuts a message into tokens. */
export function openSource(text: string, mentions: readonly Span[], local: LocalWords = null): Source {
  return { text, tokens: joinSpacedLetters(tokenize(text)), mentions, local };
}
