import { AUDIENCES, ENDINGS, FIRST_OUTCOMES, OUTCOMES, type Audience, type Outcome } from '../vocabulary.ts';
import type { Figures } from './figures.ts';
import type { Sum } from './sums.ts';
import type { Shown } from './suppression.ts';
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
  const shown = new Map(sumsOf(figures, byAudience).flatMap((sum) => [...showSum(sum)]));
  const group = (audience: Audience): AudienceFigures => ({
    messagesRead: shown.get(nameOf('messages-of-audience', audience))!,
    flags: shown.get(nameOf('flags-of-audience', audience))!,
  });
  return {
    messagesRead: shown.get('messages')!,
    flags: shown.get('flags')!,
    byRule: each(rules, (rule) => shown.get(nameOf('flags-of-rule', rule))!),
    byAudience: byAudience ? each(AUDIENCES, group) : null,
    byOutcome: each(OUTCOMES, (outcome) => shown.get(nameOf('outcome', outcome))!),
    wrongByRule: each(rules, (rule) => shown.get(nameOf('wrong-of-rule', rule))!),
  };
}

/** Everything that is shown of a period, and what adds up to what. */
function sumsOf(figures: Figures, byAudience: boolean): Sum[] {
  const { messagesRead, outcomes } = figures;
  const outcome = (name: Outcome, ways: Sum['ways'] = []): Sum => ({
    name: nameOf('outcome', name),
    count: outcomes[name],
    ways,
  });
  const groups = (figure: string, counts: Readonly<Record<string, number>>) =>
    byAudience ? [whole(figure, counts)] : [];
  const wrong = outcome('wrong', [whole('wrong-of-rule', figures.wrongByRule)]);
  const endings = [...OF_NUDGES.map((name) => outcome(name)), wrong];
  // An ending is counted when it comes, which may be in the period after; as a rule there are no more than nudges.
  const areOfNudges = total(endings.map(({ count }) => count)) <= outcomes.nudged;
  const first = FIRST_OUTCOMES.map((name) =>
    outcome(name, name === 'nudged' && areOfNudges ? [{ parts: endings, isWhole: false }] : []),
  );
  return [
    {
      name: 'messages',
      count: total(Object.values(messagesRead)),
      ways: groups('messages-of-audience', messagesRead),
    },
    {
      name: 'flags',
      count: total(Object.values(figures.flagsByRule)),
      ways: [
        { parts: first, isWhole: true },
        ...groups('flags-of-audience', figures.flagsByAudience),
        whole('flags-of-rule', figures.flagsByRule),
      ],
    },
    ...(areOfNudges ? [] : endings),
    outcome('no-more'),
  ];
}

/** What becomes of a nudge, but for "wrong", which is shown rule by rule too; welcomes are answered with "no more". */
const OF_NUDGES = ENDINGS.filter((outcome) => outcome !== 'wrong' && outcome !== 'no-more');

const nameOf = (figure: string, name: string): string => `${figure} ${name}`;

const whole = (figure: string, counts: Readonly<Record<string, number>>): Sum['ways'][number] => ({
  parts: Object.entries(counts).map(([name, count]) => ({ name: nameOf(figure, name), count, ways: [] })),
  isWhole: true,
});

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const each = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
