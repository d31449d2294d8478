import type { Annotated } from '../annotated.ts';
import type { Token } from '../../text/tokens.ts';
import { isForename } from '../lexicon/words.ts';
import type { NameMention } from './mention.ts';

/** How far before a name its bearer's age stands at most, in tokens. */
const REACH = 16;

/**
 * Whether a name is introduced as that of a patient: "Pt: Grace Nowak", "a 71-year-old man with gout, John S.", "patients
 * like Amara Obi".
 */
export function isIntroduced(source: Annotated, named: NameMention): boolean {
  const { tokens } = source;
  const { form, from, to } = named;
  const [before, label] = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  const isWhole = form === 'full' || form === 'listed';
  if (!isWhole && !(form === 'single' && CALLED.has(before) && isForename(tokens[from]!.text))) return false;
  if (before === ':')
    return PATIENT.has(label) || (label === 'name' && PATIENT.has(tokens[from - 3]?.text ?? ''));
  if ((before === 'like' || before === 'is' || CALLED.has(before)) && PATIENTS.has(label)) return true;
  if (before === 'to' && label === 'similar') return true;
  const isApposed = before === ',' && ENDS.has(tokens[to]?.text ?? '.');
  return (isApposed || CALLED.has(before)) && isOfAge(source, from);
}
/** What stands behind a name that only says who was spoken of: whoever does something next may be the nurse. */
const ENDS = new Set([',', '.', ';', '?', ')', '(', 'who', 'with']);
const PATIENT = new Set(['pt', 'patient']);
const PATIENTS = new Set([...PATIENT, 'pts', 'patients', 'case', 'cases']);
const CALLED = new Set(['named', 'called', 'name']);

/** Whether an age is told before a name in its sentence. */
function isOfAge({ tokens, sentenceOf }: Annotated, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && sentenceOf[at] === sentenceOf[from]; at -= 1)
    if (isAgeInWords(tokens, at)) return true;
  return false;
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
