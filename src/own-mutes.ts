import type { OwnMute, OwnMutes } from './home.ts';
import type { Person } from './message.ts';
import type { Rule } from './rule.ts';

/** What is known of a mute; the duty is null where it was muted before a restart. */
export interface KeptMute extends Pick<OwnMute, 'id' | 'until'> {
  readonly rule: string | null;
}

/** Where mutes are kept, by whom they are of. */
export interface KeptMutes {
  of(person: Person['preference'], now: number): readonly KeptMute[];
  lift(person: Person['preference'], id: OwnMute['id'], now: number): unknown;
}

const BEFORE_A_RESTART = 'A duty that you muted a while ago';

/** People's own mutes, in the words of the duties. */
export function createOwnMutes(
  kept: KeptMutes,
  rules: readonly Pick<Rule, 'id' | 'title'>[],
  clock: () => number,
): OwnMutes {
  const titleOf = (rule: string | null) => rules.find(({ id }) => id === rule)?.title ?? BEFORE_A_RESTART;
  return {
    of: ({ preference }) =>
      kept.of(preference, clock()).map(({ id, until, rule }) => ({ id, until, title: titleOf(rule) })),
    lift: ({ preference }, id) => void kept.lift(preference, id, clock()),
  };
}
