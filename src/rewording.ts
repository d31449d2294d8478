import type { Entity, EntityKind } from './reading/patient.ts';
import type { Reading } from './reading/reading.ts';
import type { Finding } from './rule.ts';
import { generalise } from './generalise.ts';

/**
 * The same message with its findings generalised, or null where no wording helps.
 * `judge` reads a wording again, so that a result is never itself flagged; `fits` reckons with some of the facts only.
 */
export type Reworder = (
  reading: Reading,
  findings: readonly Finding[],
  judge: (text: string) => readonly Finding[],
  fits: (facts: readonly Entity[]) => number,
  threshold: number,
) => string | null;

/** What is taken out first: the less it means to the question that is asked, the earlier. Illness and care stay. */
const ORDER: readonly (readonly EntityKind[])[] = [
  ['publicity', 'uniqueness'],
  ['date'],
  ['place'],
  ['ward', 'bed'],
  ['venue', 'employer', 'hobby', 'possession', 'appearance', 'description', 'circumstance'],
  ['community', 'ethnicity', 'faith', 'language'],
  ['relation', 'family-story'],
  ['public-role', 'occupation'],
  ['event'],
  ['age'],
  ['mechanism'],
];

/** Beyond so many facts they are not weighed one by one: all are generalised. */
const MOST_WEIGHED = 40;

/** Generalises what names or points at somebody, and no more than that. */
export const reword: Reworder = (reading, findings, judge, fits, threshold) => {
  const facts = reading.patients.flatMap((patient) => patient.entities);
  const inReach = facts.filter(({ span }) =>
    findings.some((finding) => finding.spans.some(([start, end]) => span[0] < end && span[1] > start)),
  );
  const direct = inReach.filter((fact) => fact.direct);
  const quasi = inReach.filter((fact) => !fact.direct);
  const needed = fewestToTakeOut(quasi, fits, threshold);
  const everything = quasi.filter((fact) => ORDER.flat().includes(fact.kind));
  for (const out of [needed, everything]) {
    const wording = rewrite(reading.text, [...direct, ...out]);
    if (wording !== reading.text && judge(wording).length === 0) return wording;
  }
  return null;
};

/** Takes kinds out in order until enough people fit, then puts back what turned out not to matter. */
function fewestToTakeOut(
  quasi: readonly Entity[],
  fits: (facts: readonly Entity[]) => number,
  threshold: number,
): Entity[] {
  if (fits(quasi) > threshold) return [];
  if (quasi.length > MOST_WEIGHED) return quasi.filter((fact) => ORDER.flat().includes(fact.kind));
  const out = new Set<Entity>();
  const left = () => quasi.filter((fact) => !out.has(fact));
  for (const kinds of ORDER) {
    for (const fact of quasi) if (kinds.includes(fact.kind)) out.add(fact);
    if (fits(left()) > threshold) break;
  }
  for (const fact of [...out].reverse()) {
    out.delete(fact);
    if (fits(left()) <= threshold) out.add(fact);
  }
  return [...out];
}

/** Replaces the spans of the facts; what lies outside them is kept to the letter. */
function rewrite(text: string, facts: readonly Entity[]): string {
  let wording = '';
  let last = 0;
  for (const fact of facts.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const [start, end] = fact.span;
    if (start < last) continue;
    wording += text.slice(last, start) + generalise(fact, text.slice(start, end), text.slice(0, start));
    last = end;
  }
  return wording + text.slice(last);
}
