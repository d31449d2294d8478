import type pc from 'picocolors';
import stringWidth from 'string-width';
import type { Span } from '../message.ts';
import type { NudgePoint } from '../nudge.ts';
import type { SaferWording } from '../rewording/rewording.ts';
import type { Finding } from '../rule.ts';
import type { Estimate } from '../risk/estimate.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** One finding with the words that its author would be told. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly point: NudgePoint;
}

/** The findings of `check`, for people. */
export function showFindings(
  text: string,
  shown: readonly ShownFinding[],
  safer: SaferWording | null,
  note: string | null,
  colours: Colours,
): string {
  const spans = shown.flatMap(({ finding }) => finding.spans);
  const parts = [underline(text, spans, colours), ...shown.map((each) => showFinding(each, colours))];
  if (safer !== null) parts.push(`${colours.bold('Safer wording')}\n${indent(safer.text)}`);
  if (note !== null) parts.push(indent(note));
  return `${parts.join('\n\n')}\n`;
}

/** The message with a line of "^" below what was noticed. */
export function underline(text: string, spans: readonly Span[], colours: Colours): string {
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const marks = marksBelow(line, offset, spans);
      offset += line.length + 1;
      const shown = `  ${line.replaceAll('\t', ' ')}`;
      return marks === '' ? shown : `${shown}\n  ${colours.yellow(marks)}`;
    })
    .join('\n');
}

function marksBelow(line: string, offset: number, spans: readonly Span[]): string {
  let marks = '';
  let unit = 0;
  for (const character of line) {
    const at = offset + unit;
    const noticed = spans.some(([start, end]) => at >= start && at < end);
    marks += (noticed ? '^' : ' ').repeat(character === '\t' ? 1 : stringWidth(character));
    unit += character.length;
  }
  return marks.trimEnd();
}

function showFinding({ finding, point }: ShownFinding, colours: Colours): string {
  const lines = [
    `${colours.bold(finding.rule)} ${colours.dim(`(${finding.severity})`)}`,
    point.noticed,
    `Why: ${finding.why}`,
    point.why,
    `Guidance: ${point.guidance.map(({ label, href }) => `${label} ${colours.dim(href)}`).join('\n          ')}`,
    ...(finding.estimate === null ? [] : [showEstimate(finding.estimate)]),
    `What can be done: ${point.suggestion}`,
  ];
  return [lines[0], ...lines.slice(1).map(indent)].join('\n');
}

/** The sum, step by step, with the source of each figure. */
function showEstimate({ sum, factors, low, high }: Estimate): string {
  const steps = factors.map(({ label, value, source }) => {
    const figure =
      value > 1 ? `${value.toLocaleString('en-GB')} people` : `× ${Number(value.toPrecision(3))}`;
    return `  ${figure.padEnd(18)} ${label} [${source}]`;
  });
  return [`How many fit: ${sum} (between ${round(low)} and ${round(high)})`, ...steps].join('\n');
}

function round(people: number): string {
  return Number(people.toPrecision(2)).toLocaleString('en-GB');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
