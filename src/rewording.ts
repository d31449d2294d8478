import type { Entity, EntityKind } from './reading/patient.ts';
import type { Reading } from './reading/reading.ts';
import { generalise } from './generalise.ts';
import type { Span } from './message.ts';
import type { Finding } from './rule.ts';

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

/** All that the clinical question can spare. */
const SPARED = new Set(ORDER.flat());

/** Beyond so many facts they are not weighed one by one: all are generalised. */
const MOST_WEIGHED = 40;

/** Generalises what names or points at somebody, and no more than that. */
export const reword: Reworder = (reading, findings, judge, fits, threshold) => {
  const inReach = withinReach(
    reading.patients.flatMap((patient) => patient.entities),
    findings.flatMap((finding) => finding.spans),
  );
  const direct = inReach.filter((fact) => fact.direct);
  const quasi = inReach.filter((fact) => !fact.direct);
  const needed = fewestToTakeOut(quasi, fits, threshold);
  const everything = quasi.filter((fact) => SPARED.has(fact.kind));
  for (const out of [needed, everything]) {
    const wording = rewrite(reading.text, [...direct, ...out]);
    if (wording !== reading.text && judge(wording).length === 0) return wording;
  }
  return null;
};

/** The facts that overlap what was noticed; one sweep over both, since each may be thousands long. */
function withinReach(facts: readonly Entity[], spans: readonly Span[]): Entity[] {
  const noticed = spans.toSorted((a, b) => a[0] - b[0]);
  let furthest = -1;
  let next = 0;
  return facts
    .toSorted((a, b) => a.span[1] - b.span[1])
    .filter(({ span: [start, end] }) => {
      while (next < noticed.length && noticed[next]![0] < end) {
        furthest = Math.max(furthest, noticed[next]![1]);
        next += 1;
      }
      return start < furthest;
    });
}

/** Takes kinds out in order until enough people fit, then puts back what turned out not to matter. */
function fewestToTakeOut(
  quasi: readonly Entity[],
  fits: (facts: readonly Entity[]) => number,
  threshold: number,
): Entity[] {
  if (fits(quasi) > threshold) return [];
  if (quasi.length > MOST_WEIGHED) return quasi.filter((fact) => SPARED.has(fact.kind));
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
