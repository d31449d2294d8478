import { standsBefore, type Annotated } from '../annotated.ts';
import { isAgeInWords } from '../entities/ages.ts';
import { isForename } from '../lexicon/words.ts';
import type { NameMention } from './mention.ts';

/** How far before a name its bearer's age stands at most, in tokens. */
const REACH = 16;

/**
 * Whether a name is introduced as that of a patient: "Pt: Grace Nowak", "a 71-year-old man with gout, John S.", "patients
 * like Amara Obi", "thank you for seeing Mrs Obi".
 */
export function isIntroduced(source: Annotated, named: NameMention): boolean {
  const { tokens } = source;
  const { form, from, to } = named;
  const [before, label] = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  if (form === 'titled') return !named.staffTitle && label === 'for' && SENT.has(before);
  const isWhole = form === 'full' || form === 'listed';
  if (!isWhole && !(form === 'single' && CALLED.has(before) && isForename(tokens[from]!.text))) return false;
  if (before === ':')
    return PATIENT.has(label) || (label === 'name' && PATIENT.has(tokens[from - 3]?.text ?? ''));
  if ((before === 'like' || before === 'is' || CALLED.has(before)) && PATIENTS.has(label)) return true;
  if (before === 'to' && label === 'similar') return true;
  const isApposed = before === ',' && ENDS.has(tokens[to]?.text ?? '.');
  return (
    (isApposed || CALLED.has(before)) && standsBefore(source, from, REACH, (at) => isAgeInWords(tokens, at))
  );
}
/** What stands behind a name that only says who was spoken of: whoever does something next may be the nurse. */
const ENDS = new Set([',', '.', ';', '?', ')', '(', 'who', 'with']);
/** What letters between doctors thank each other for. */
const SENT = new Set(['seeing', 'referring', 'accepting', 'reviewing']);
const PATIENT = new Set(['pt', 'patient']);
const PATIENTS = new Set([...PATIENT, 'pts', 'patients', 'case', 'cases']);
const CALLED = new Set(['named', 'called', 'name']);
