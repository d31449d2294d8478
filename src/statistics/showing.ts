import { AUDIENCES, FIRST_OUTCOMES, OUTCOMES, type Audience, type Outcome } from '../vocabulary.ts';
import type { Figures } from './figures.ts';
import { suppress, type Shown } from './suppression.ts';
import { showSum } from './withholding.ts';

/** The figures of a period as anybody is shown them. */
export interface ShownFigures {
  readonly messagesRead: Shown;
  /** All rules, all groups; each author at most once a week for each rule in each group. */
  readonly flags: Shown;
  /** The flags of every rule, zeros too. */
  readonly byRule: Readonly<Record<string, Shown>>;
  /** Null where the community is too small for groups. */
  readonly byAudience: Readonly<Record<Audience, AudienceFigures>> | null;
  /**
   * What became of the flags. `nudged`, `withheld`, `undeliverable` and `stale` make up the flags; the others are
   * counted when they come, so that those of a period may belong to nudges of the one before.
   */
  readonly byOutcome: Readonly<Record<Outcome, Shown>>;
  /** How often authors called a rule wrong: beside `byRule`, its false-alarm rate. */
  readonly wrongByRule: Readonly<Record<string, Shown>>;
}

export interface AudienceFigures {
  readonly messagesRead: Shown;
  readonly flags: Shown;
}

/** The figures of a period, fit to be shown: small ones hidden, others rounded, and none that gives a hidden one away. */
export function show(figures: Figures, byAudience: boolean): ShownFigures {
  const rules = Object.keys(figures.flagsByRule);
  const listed = (names: readonly string[], counts: Readonly<Record<string, number>>): number[] =>
    names.map((name) => counts[name]!);
  const audiences = byAudience ? AUDIENCES : [];

  const flagWays = [
    listed(FIRST_OUTCOMES, figures.outcomes),
    ...(byAudience ? [listed(AUDIENCES, figures.flagsByAudience)] : []),
    listed(rules, figures.flagsByRule),
  ];
  const flags = showSum({ total: total(figures.flagsByRule), ways: flagWays });
  const messages = showSum({
    total: total(figures.messagesRead),
    ways: [listed(audiences, figures.messagesRead)],
  });
  const wrong = showSum({ total: figures.outcomes.wrong, ways: [listed(rules, figures.wrongByRule)] });
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, suppress(figures.outcomes[outcome])]),
  ) as Record<Outcome, Shown>;
  return {
    messagesRead: messages.total,
    flags: flags.total,
    byRule: named(rules, flags.ways.at(-1)!),
    byAudience: byAudience ? audienceFigures(messages.ways[0]!, flags.ways[1]!) : null,
    byOutcome: { ...outcomes, ...named(FIRST_OUTCOMES, flags.ways[0]!) },
    wrongByRule: named(rules, wrong.ways[0]!),
  };
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const named = <Name extends string>(names: readonly Name[], shown: readonly Shown[]): Record<Name, Shown> =>
  Object.fromEntries(names.map((name, place) => [name, shown[place]!])) as Record<Name, Shown>;

function audienceFigures(
  messages: readonly Shown[],
  flags: readonly Shown[],
): Record<Audience, AudienceFigures> {
  return Object.fromEntries(
    AUDIENCES.map((audience, place) => [audience, { messagesRead: messages[place]!, flags: flags[place]! }]),
  ) as Record<Audience, AudienceFigures>;
}
