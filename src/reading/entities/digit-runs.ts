import type { Span } from '../../message.ts';
import type { Token } from '../../text/tokens.ts';

/** Digits as they are written in one go, with single spaces, dashes or dots between the groups. */
export interface DigitRun {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Length of each group: 3, 3, 4 for an NHS number as it is printed. */
  readonly groups: readonly number[];
  readonly span: Span;
}

/** Longer numbers than this belong to nobody. */
const LONGEST = 24;

/** Every run of digits, as long as it can be. */
export function digitRuns(tokens: readonly Token[]): DigitRun[] {
  const runs: DigitRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (tokens[index]!.kind !== 'number') {
      index += 1;
      continue;
    }
    const run = runFrom(tokens, index);
    runs.push(run);
    index = run.to;
  }
  return runs;
}

function runFrom(tokens: readonly Token[], from: number): DigitRun {
  const first = tokens[from]!;
  const groups = [first.text];
  let length = first.text.length;
  let to = from + 1;
  for (;;) {
    const step = nextGroup(tokens, to);
    const next = step === null ? undefined : tokens[step];
    if (step === null || next === undefined || length + next.text.length > LONGEST) break;
    groups.push(next.text);
    length += next.text.length;
    to = step + 1;
  }
  return {
    from,
    to,
    digits: groups.join(''),
    groups: groups.map((group) => group.length),
    span: [first.span[0], tokens[to - 1]!.span[1]],
  };
}

/** Where the next group of digits stands, if nothing but a space, a dash or a dot lies between. */
function nextGroup(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return at;
  const joins = token.kind === 'mark' && (token.text === '-' || token.text === '.') && !token.spaced;
  const after = tokens[at + 1];
  return joins && after?.kind === 'number' && !after.spaced ? at + 1 : null;
}
