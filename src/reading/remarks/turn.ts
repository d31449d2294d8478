import type { RemarkKind, Turn } from '../remark.ts';
import { aboutSelf } from './about-self.ts';
import type { Context } from './context.ts';
import { CUTTING } from './cutting.ts';
import { deniedAt } from './denial.ts';
import { BAD_ADJECTIVES } from './lexicon/insults.ts';
import { PRAISES } from './lexicon/comparisons.ts';
import type { Unit } from './unit.ts';

/** Kinds that state or imply a fact which can be a concern, raised where it belongs. */
const CONCERNS: ReadonlySet<RemarkKind> = new Set([
  'belittling',
  'idleness',
  'innuendo',
  'rumour',
  'incompetence',
  'dishonesty',
  'impairment',
  'misconduct',
  'exclusion',
  'sarcasm',
]);
const NEGATIONS = new Set([
  'not',
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "ain't",
  'never',
  'hardly',
  "doesn't",
  "don't",
  "didn't",
  'nobody',
  'no',
  'nor',
  'neither',
  "wouldn't",
]);
const BEING_VERBS = new Set([
  'is',
  "'s",
  'was',
  'are',
  'were',
  'has',
  'looks',
  'sounds',
  'takes',
  'hates',
  'thinks',
  'wants',
  'needs',
  'will',
  'would',
]);
const SAYING = new Set(
  'say says said saying call calls called calling tell tells told wrote writes shouted shouts shouting heard hear texted text sends sent quote quotes quoted describes described uses using word words phrase like labelled named nicknamed'.split(
    ' ',
  ),
);
/** What people are kept in the dark about out of kindness. */
const SURPRISES = new Set('surprise cake present gift card collection santa spoilers spoiler'.split(' '));
const PRAISING = new Set(PRAISES);
const JUDGING = new Set(BAD_ADJECTIVES);

/** What stands in the way of taking `units[from]` up to `units[to]` for a remark, if anything. */
export function turnOf(
  units: readonly Unit[],
  from: number,
  to: number,
  target: number | null,
  kind: RemarkKind,
  context: Context,
): Turn | null {
  const last = units[to - 1]!;
  const first = units[from]!;
  if (first.quoted && last.quoted) return 'quoted';
  if (units.slice(from, to).some((unit) => unit.quoted) && speaksBefore(units, from, to)) return 'quoted';
  if (kind === 'exclusion' && units.some((unit) => SURPRISES.has(unit.text))) return 'kindly-meant';
  if (context.apologises && kind !== 'threat') return 'apologised';
  if (kind === 'insult' && calledBefore(units, from)) return 'quoted';
  if (context.teaches && (context.denounces || target === null || hasQuote(units) || isNeutral(kind)))
    return 'taught';
  if (context.denounces && kind !== 'threat') return 'denounced';
  if (context.asksAdvice && ((kind !== 'insult' && kind !== 'comparison') || hasSelf(units, first.sentence)))
    return 'asked-about';
  if (isOfThing(units, from, target)) return 'about-thing';
  if (isSupposed(units, from, target)) return 'asked-about';
  if (aboutSelf(units, from, to, target)) return 'about-self';
  if (negatedBefore(units, from) || (kind === 'insult' && negatedWithin(units, from, to))) return 'negated';
  if (kind === 'insult' && praises(units, first.sentence, from, to)) return 'praising';
  if (isClinical(units, from, to, target, context, kind)) return 'clinical';
  if (context.raises && CONCERNS.has(kind)) return 'raised';
  return null;
}

/** Lessons and policies name these deeds; they do not call anybody names without quoting. */
function isNeutral(kind: RemarkKind): boolean {
  return kind !== 'insult' && kind !== 'comparison' && kind !== 'sarcasm' && kind !== 'ridicule';
}

function hasQuote(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.quoted);
}

function hasSelf(units: readonly Unit[], sentence: number): boolean {
  return units.some((unit) => unit.kind === 'self' && unit.sentence === sentence);
}

function speaksBefore(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = Math.max(0, from - 6); index < to; index += 1)
    if (SAYING.has(units[index]!.text)) return true;
  return false;
}

/** "Called an idiot": somebody reports the word. */
function calledBefore(units: readonly Unit[], from: number): boolean {
  return units.slice(Math.max(0, from - 3), from).some(({ text }) => text === 'called' || text === 'calling');
}

/** "This computer is slower than my nan": what is judged is the thing that the sentence begins with. */
function isOfThing(units: readonly Unit[], from: number, target: number | null): boolean {
  if (target === null) return false;
  if (isTheirs(units, target)) return true;
  const first = units.findIndex(
    ({ sentence, kind }) => sentence === units[from]!.sentence && (kind === 'who' || kind === 'thing'),
  );
  const unit = units[first];
  const next = units[first + 1];
  return unit?.kind === 'thing' && first < target && next !== undefined && BEING_VERBS.has(next.text);
}

/** "Two bleeps came back. They are rubbish": nobody was spoken of whom "they" could mean. */
function isTheirs(units: readonly Unit[], target: number): boolean {
  const before = units.slice(0, target);
  return (
    units[target]!.who === 'they' &&
    before.some(({ kind }) => kind === 'thing') &&
    !before.some(({ kind }) => kind === 'who')
  );
}

/** "If a reg turned up drunk": nobody in particular is meant. */
function isSupposed(units: readonly Unit[], from: number, target: number | null): boolean {
  const unit = target === null ? undefined : units[target];
  if (unit === undefined || !/^(?:a|an|any|some|another) /.test(unit.text)) return false;
  return units
    .slice(Math.max(0, from - 5), from + 1)
    .some(({ text }) => text === 'if' || text === 'suppose' || text === 'when');
}

/** "I don't think she's lazy", "nobody is saying he's useless", "not an idiot". */
function negatedBefore(units: readonly Unit[], from: number): boolean {
  const { sentence } = units[from]!;
  for (
    let index = from - 1;
    index >= 0 && index >= from - 4 && units[index]!.sentence === sentence;
    index -= 1
  )
    if (NEGATIONS.has(units[index]!.text))
      return !units.slice(index, from).some((unit) => unit.kind === 'pause');
  return false;
}

/** "The sister has never been rude": all that is said of somebody is what they are not. */
function negatedWithin(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const denied = deniedAt(units, index);
    if (denied !== -1 && denied < to)
      return !units.slice(denied + 1, to).some(({ text }) => CUTTING.judging.has(text));
  }
  return false;
}

/** Praise in rude words: "you absolute animal, two chest drains in a lay-by". */
function praises(units: readonly Unit[], sentence: number, from: number, to: number): boolean {
  let praise = 0;
  for (const [index, unit] of units.entries()) {
    if (Math.abs(unit.sentence - sentence) > 1 || (index >= from && index < to)) continue;
    if (unit.text === 'but' || NEGATIONS.has(unit.text)) return false;
    if (unit.kind !== 'who' && PRAISING.has(unit.text)) praise += 1;
  }
  return praise > 0;
}

/** Words of illness about a patient are findings; only plain insults are remarks. */
function isClinical(
  units: readonly Unit[],
  from: number,
  to: number,
  target: number | null,
  context: Context,
  kind: RemarkKind,
): boolean {
  const unit = target === null ? undefined : units[target];
  if (unit?.who === 'patient') return kind !== 'insult' || onlyAdjective(units, from, to);
  if (!context.clinical) return false;
  if (context.notes && kind !== 'insult' && kind !== 'threat') return true;
  if (context.patient && (kind !== 'insult' || onlyAdjective(units, from, to)) && kind !== 'threat')
    return unit?.who !== 'name' && unit?.who !== 'role';
  if (unit?.who === 'name' || unit?.who === 'role' || unit?.who === 'group' || unit?.who === 'organisation')
    return false;
  if (context.namesStaff && unit?.who === 'pronoun') return false;
  return kind !== 'threat' && (kind !== 'insult' || onlyAdjective(units, from, to));
}

function onlyAdjective(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some((unit) => JUDGING.has(unit.text));
}
