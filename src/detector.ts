import type { Span } from './message.ts';
import type { ChannelPolicy } from './policy/channel-policy.ts';
import type { Detection, Evidence, Finding, Rule } from './rule.ts';
import { SEVERITIES, type Audience, type Severity } from './vocabulary.ts';

export type Detector = (evidence: Evidence, policy: Pick<ChannelPolicy, 'rules'>) => Finding[];

/** Runs the rules that a policy lets speak over a reading; the gravest finding comes first, then the one that starts first. */
export function createDetector(rules: readonly Rule[]): Detector {
  return (evidence, policy) => {
    const findings: Finding[] = [];
    for (const rule of rules) {
      if (policy.rules[rule.id] === 'off') continue;
      for (const detection of rule.detect(evidence))
        findings.push(attribute(rule, detection, severityOf(rule, detection, evidence.audience, policy)));
    }
    return findings.sort(byGravity);
  };
}

/** The policy has the last word, then the detection, then the rule. */
function severityOf(
  rule: Rule,
  detection: Detection,
  audience: Audience,
  policy: Pick<ChannelPolicy, 'rules'>,
): Severity {
  const set = policy.rules[rule.id];
  if (set !== undefined && set !== 'off') return set;
  if (detection.severity !== undefined) return detection.severity;
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[audience];
}

function attribute(rule: Rule, detection: Detection, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity,
    spans: merge(detection.spans),
    entities: [...new Set(detection.entities)],
    citations: rule.citations,
    estimate: detection.estimate ?? null,
    why: detection.why,
    wordable: rule.wordable ?? true,
    ...(detection.once === true ? { once: true } : {}),
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
