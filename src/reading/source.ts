import type { Span } from '../message.ts';
import { joinSpacedLetters } from '../text/spaced-letters.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A message cut into tokens, once for everyone who reads it. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where members of the workspace are mentioned: staff, that is. */
  readonly mentions: readonly Span[];
}

/** Cuts a message into tokens. */
export function openSource(text: string, mentions: readonly Span[]): Source {
  return { text, tokens: joinSpacedLetters(tokenize(text)), mentions };
}
