import type { Token } from '../../text/tokens.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import type { Entity } from '../patient.ts';

const GLUED = /^(\d{1,3})(?:[yfm]|yo|yr|yrs|yof|yom|yf|ym|yoa|something)$/;
const SEX_OF_GLUED = /^\d{1,3}(?:yo|y)?([fm])$/;
const SEX_FIRST = /^([fm])(\d{2})$/;
const DECADE = /^([1-9])0s$/;
const UNITS_OF_AGE = new Set([
  'yo',
  'y',
  'yr',
  'yrs',
  'year',
  'years',
  'yof',
  'yom',
  'month',
  'months',
  'mo',
  'mth',
  'mths',
  'week',
  'weeks',
  'wk',
  'day',
  'days',
]);
/** "80s band": a decade, not an age. */
const ERA = new Set([
  'band',
  'music',
  'pop',
  'popstar',
  'rocker',
  'rock',
  'show',
  'film',
  'sitcom',
  'singer',
  'star',
  'hit',
  'hits',
  'night',
  'party',
  'disco',
  'kids',
  'child',
  'icon',
  'house',
  'flats',
]);
const OLDEST = 112;

/** Ages and, where they are written in one go ("84F"), the sex. */
export function readAges({ tokens }: Annotated): Entity[] {
  const entities: Entity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const age = ageAt(tokens, index);
    if (age === null) continue;
    const { years, sex, to } = age;
    const span = spanOf(tokens, index, to);
    entities.push({ kind: 'age', direct: false, span, value: years, pointing: false });
    if (sex !== null) entities.push({ kind: 'sex', direct: false, span, value: sex, pointing: false });
    index = to - 1;
  }
  return entities;
}

/** "71-year-old", "71 year old", "71yo", "71 y/o". */
export function isAgeInWords(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === 'mixed') return /^\d{1,3}(?:yo|yrs?)$/.test(text);
  if (kind !== 'number' || text.length > 3) return false;
  const [first, ...rest] = tokens.slice(at + 1, at + 5).filter((token) => token.text !== '-');
  if (first?.text === 'y') return rest.some((token) => token.text === 'o');
  return first?.text === 'yo' || (first?.text === 'year' && rest.some((token) => token.text === 'old'));
}

interface Age {
  readonly years: number | string;
  readonly sex: 'f' | 'm' | null;
  readonly to: number;
}

function ageAt(tokens: readonly Token[], at: number): Age | null {
  const { text, kind } = tokens[at]!;
  if (kind === 'mixed') return gluedAge(tokens, at);
  if (kind !== 'number' || text.length > 3) return null;
  const years = Number(text);
  if (years > OLDEST) return null;
  const before = tokens[at - 1]?.text;
  if (before === '/' || before === '.' || tokens[at + 1]?.text === '%') return null;
  const next = skipDash(tokens, at + 1);
  const word = tokens[next]?.text ?? '';
  if (word === 'f' || word === 'm') {
    // "84 F" and "84 m", but not "0.5 m" or "3 m away".
    return years >= 10 && tokens[next + 1]?.text !== '/' ? { years, sex: word, to: next + 1 } : null;
  }
  if (UNITS_OF_AGE.has(word)) return agedUnit(tokens, years, word, next);
  if (before === 'aged' || before === 'age') return { years, sex: null, to: at + 1 };
  return null;
}

/** "84 year old", "3 months old"; "3 years" alone is a length of time. */
function agedUnit(tokens: readonly Token[], count: number, unit: string, at: number): Age | null {
  if (unit === 'yo' || unit === 'yof' || unit === 'yom')
    return { years: count, sex: unit === 'yof' ? 'f' : unit === 'yom' ? 'm' : null, to: at + 1 };
  if (unit === 'y' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === 'o')
    return { years: count, sex: null, to: at + 3 };
  const old = skipDash(tokens, at + 1);
  if (tokens[old]?.text !== 'old') return null;
  return { years: unit.startsWith('y') ? count : 0, sex: null, to: old + 1 };
}

function gluedAge(tokens: readonly Token[], at: number): Age | null {
  const { text } = tokens[at]!;
  const decade = DECADE.exec(text);
  if (decade !== null && ERA.has(tokens[at + 1]?.text ?? '')) return null;
  if (decade !== null) return { years: `${decade[1]!}0s`, sex: null, to: at + 1 };
  const first = SEX_FIRST.exec(text);
  if (first !== null) return { years: Number(first[2]), sex: first[1] as 'f' | 'm', to: at + 1 };
  const glued = GLUED.exec(text);
  if (glued === null) return null;
  const years = Number(glued[1]);
  const sex = (SEX_OF_GLUED.exec(text)?.[1] ?? null) as 'f' | 'm' | null;
  // "5m" is a length; "5f" is nothing.
  if (years > OLDEST || (sex !== null && !text.includes('y') && years < 10)) return null;
  if (/y(?:r|rs)?$/.test(text) && tokens[skipDash(tokens, at + 1)]?.text !== 'old' && years < 16) return null;
  return { years, sex, to: at + 1 };
}

function skipDash(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at;
}
