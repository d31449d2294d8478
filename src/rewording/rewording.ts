import type { Entity, EntityKind } from '../reading/patient.ts';
import type { Reading } from '../reading/reading.ts';
import { clausesOut } from './clauses-out.ts';
import { generalise, type Replacement } from './generalise.ts';
import type { Span } from '../message.ts';
import type { Finding } from '../rule.ts';

/** A wording that says the same of nobody in particular. */
export interface SaferWording {
  readonly text: string;
  /** How many people fit now and would fit then, where that was what was noticed; may be infinite. */
  readonly fits: { readonly before: number; readonly after: number } | null;
}

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
) => SaferWording | null;

/** What is taken out first: the less it means to the question that is asked, the earlier. Illness and care stay. */
const ORDER: readonly (readonly EntityKind[])[] = [
  ['publicity', 'uniqueness'],
  ['date'],
  ['place'],
  ['ward', 'bed'],
  ['description', 'venue', 'employer'],
  ['hobby', 'possession', 'appearance'],
  ['community', 'ethnicity', 'faith', 'language'],
  ['relation', 'family-story'],
  ['public-role', 'occupation'],
  ['event'],
  ['age'],
  ['circumstance'],
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
  const clauses = clausesOut(
    reading.text,
    reading.remarks
      .filter(({ kind }) => findings.some((finding) => finding.entities.includes(kind)))
      .map(({ span }) => span),
  );
  if (clauses === null) return null;
  // Where all that can be spared is needed, both wordings are one, and it is judged once.
  const tried = new Set([reading.text]);
  for (const out of [needed, everything]) {
    const text = rewrite(reading.text, [...direct, ...out], clauses);
    if (tried.has(text)) continue;
    tried.add(text);
    if (isEmpty(text)) continue;
    if (judge(text).length > 0) continue;
    if (out.length === 0) return { text, fits: null };
    const gone = new Set(out);
    return { text, fits: { before: fits(quasi), after: fits(quasi.filter((fact) => !gone.has(fact))) } };
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
    for (const fact of quasi)
      if (kinds.includes(fact.kind)) for (const one of toldBy(fact, quasi)) out.add(one);
    if (fits(left()) > threshold) break;
  }
  for (const fact of [...out].reverse()) {
    const together = toldBy(fact, [...out]);
    for (const one of together) out.delete(one);
    if (fits(left()) <= threshold) for (const one of together) out.add(one);
  }
  return [...out];
}

/** All that the same words tell and the question can spare: "the only" and "only CF kid" go together. */
function toldBy(fact: Entity, facts: readonly Entity[]): Entity[] {
  return facts.filter(
    ({ kind, span }) => SPARED.has(kind) && span[0] < fact.span[1] && fact.span[0] < span[1],
  );
}

/** Replaces the spans of the facts; what lies outside them, but for a space, is kept to the letter. */
function rewrite(text: string, facts: readonly Entity[], clauses: readonly Replacement[]): string {
  let wording = '';
  let last = 0;
  // Where the same words tell two things, the plainer one has the better word.
  const plainest = facts.toSorted(
    (a, b) => Number(a.kind === 'circumstance') - Number(b.kind === 'circumstance'),
  );
  const changes = [...clauses, ...plainest.map((fact) => generalise(fact, text))];
  for (const { span, words } of changes.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < last) continue;
    wording += text.slice(last, span[0]) + words;
    last = span[1];
  }
  return (wording + text.slice(last)).replaceAll(OMISSIONS, '[…]');
}

/** "[…]" alone is worth nobody's posting. */
function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replaceAll('[…]', ''));
}

/** Omissions side by side are one. */
const OMISSIONS = /\[…\](?:\s?\[…\])+/g;
