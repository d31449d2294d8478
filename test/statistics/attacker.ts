import { createRequire } from 'node:module';
import type highs from 'highs';
import { FIRST_OUTCOMES, type Outcome } from '../../src/vocabulary.ts';
import type { ShownFigures } from '../../src/statistics/showing.ts';
import type { Shown } from '../../src/statistics/suppression.ts';

/** Required, since its types describe the module that `require` gives. */
const loadHighs = createRequire(import.meta.url)('highs') as typeof highs.default;

/** What becomes of a nudge. */
export const ENDINGS: readonly Outcome[] = [
  'edited',
  'deleted',
  'kept',
  'not-a-patient',
  'consented',
  'wrong',
  'muted',
];

/** What an attacker believes of a table: how each figure is shown, and what adds up to what. */
export interface Belief {
  readonly cells: ReadonlyMap<string, Shown>;
  readonly equations: readonly Equation[];
}

interface Equation {
  readonly total: string;
  readonly parts: readonly string[];
  readonly relation: '=' | '>=';
}

/**
 * Everything that can be said of one published period.
 * @param endings whether it is believed that no more nudges end in a period than are given in it
 */
export function believe(figures: ShownFigures, endings: boolean): Belief {
  const cells = new Map<string, Shown>();
  const part = (group: string, counts: Readonly<Record<string, Shown>>): string[] =>
    Object.entries(counts).map(([name, shown]) => {
      cells.set(`${group}_${name}`, shown);
      return `${group}_${name}`;
    });
  cells.set('messages', figures.messagesRead);
  cells.set('flags', figures.flags);
  part('outcome', figures.byOutcome);
  const equations: Equation[] = [
    { total: 'flags', parts: FIRST_OUTCOMES.map((name) => `outcome_${name}`), relation: '=' },
    { total: 'flags', parts: part('rule', figures.byRule), relation: '=' },
    { total: 'outcome_wrong', parts: part('wrong', figures.wrongByRule), relation: '=' },
  ];
  if (endings)
    equations.push({
      total: 'outcome_nudged',
      parts: ENDINGS.map((name) => `outcome_${name}`),
      relation: '>=',
    });
  if (figures.byAudience !== null) {
    const groups = Object.entries(figures.byAudience);
    const of = (what: 'messagesRead' | 'flags') =>
      Object.fromEntries(groups.map(([name, group]) => [name, group[what]]));
    equations.push({ total: 'messages', parts: part('read', of('messagesRead')), relation: '=' });
    equations.push({ total: 'flags', parts: part('group', of('flags')), relation: '=' });
  }
  return { cells, equations };
}

/** The counts that a figure may stand for, as the README tells everybody. */
export function meaning(shown: Shown): readonly [least: number, most: number] {
  if (shown === '1–7') return [1, 7];
  if (shown === 'withheld') return [0, 1_000_000];
  return shown === 0 ? [0, 0] : [Math.max(8, shown - 2), shown + 2];
}

/** Solves for the least and the most that figures can be, by integer programming. Knows nothing of how they were made. */
export async function createAttacker() {
  const solver = await loadHighs();
  function solve({ cells, equations }: Belief, cell: string, sense: 'Minimize' | 'Maximize'): number | null {
    const names = new Map([...cells.keys()].map((name, index) => [name, `x${String(index)}`]));
    const sum = (parts: readonly string[], sign: '+' | '-') =>
      parts.map((name) => `${sign} ${names.get(name)!}`).join(' ');
    const lines = [
      sense,
      ` goal: ${names.get(cell)!}`,
      'Subject To',
      ...equations.map(
        ({ total, parts, relation }, index) =>
          ` c${String(index)}: ${names.get(total)!} ${sum(parts, '-')} ${relation} 0`,
      ),
      'Bounds',
      ...[...cells].map(([name, shown]) => {
        const [least, most] = meaning(shown);
        return ` ${String(least)} <= ${names.get(name)!} <= ${String(most)}`;
      }),
      'General',
      ` ${[...names.values()].join(' ')}`,
      'End',
    ];
    const { Status, ObjectiveValue } = solver.solve(lines.join('\n'));
    return Status === 'Optimal' ? Math.round(ObjectiveValue) : null;
  }
  return {
    /** Null where no table at all fits what is believed. */
    range(belief: Belief, cell: string): readonly [number, number] | null {
      const least = solve(belief, cell, 'Minimize');
      const most = solve(belief, cell, 'Maximize');
      return least === null || most === null ? null : [least, most];
    },
    /** The hidden figures that can only be one count; or, of those shown as small, fewer than `room`. */
    pinned(belief: Belief, room = 2): string[] {
      const hidden = [...belief.cells].filter(([, shown]) => typeof shown !== 'number');
      return hidden.flatMap(([cell, shown]) => {
        const range = this.range(belief, cell);
        return range !== null && range[1] - range[0] + 1 < (shown === '1–7' ? room : 2) ? [cell] : [];
      });
    },
  };
}
