import type { Span } from '../../message.ts';
import { spanOf, type Annotated } from '../annotated.ts';

/**
 * How somebody is named: `titled` ("Mrs Hargreaves"), `full` ("Imran Malik"), `listed` ("Patel N", "OKONKWO, Ada"),
 * `single` ("Doris"), `initials` ("KO'B").
 */
export type NameForm = 'titled' | 'full' | 'listed' | 'single' | 'initials';

/** Somebody named. */
export interface NameMention {
  readonly form: NameForm;
  /** Whether its title says that this is staff. */
  readonly staffTitle: boolean;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** How surely it is a name at all: 1 by its shape only, to 3. */
  readonly strength: number;
}

/** A mention of the tokens from `from` up to, not including, `to`. */
export function mention(
  source: Annotated,
  form: NameForm,
  from: number,
  to: number,
  strength: number,
  staffTitle = false,
): NameMention {
  return { form, staffTitle, from, to, span: spanOf(source.tokens, from, to), strength };
}
