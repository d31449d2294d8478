import type { Span } from './message.ts';
import type { Detection, Evidence, Finding, Rule } from './rule.ts';
import { SEVERITIES } from './vocabulary.ts';

export type Detector = (evidence: Evidence) => Finding[];

/** Runs the rules over a reading; the gravest finding comes first, then the one that starts first. */
export function createDetector(rules: readonly Rule[]): Detector {
  return (evidence) =>
    rules
      .flatMap((rule) => rule.detect(evidence).map((detection) => attribute(rule, detection)))
      .sort(byGravity);
}

function attribute(rule: Rule, detection: Detection): Finding {
  return {
    rule: rule.id,
    severity: detection.severity ?? rule.severity,
    spans: merge(detection.spans),
    entities: [...new Set(detection.entities)],
    citations: rule.citations,
    estimate: detection.estimate ?? null,
    why: detection.why,
  };
}

/** Sorted, without overlaps. */
function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function byGravity(a: Finding, b: Finding): number {
  const gravity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return gravity === 0 ? (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) : gravity;
}
