import { means, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';

const BECOMES = new Set(
  list(
    "is, was, has, had, 's, been, got, gone, just, now, also, in, admitted, taken, off, brought, came, went, turned, up, rushed, had, have, being, getting, being, our, one, of, the",
  ),
);
const PATIENTHOOD = new Set(
  list(
    'admitted, diagnosed, sectioned, overdose, od, collapsed, miscarried, miscarriage, pregnant, relapsed, detox, resus, itu, icu, hdu, died, arrested, stroke, mi, cancer, chemo, surgery, theatre, pt, patient, inpatient, psych, suicidal, hanging, intubated, tubed, ventilated, tb, hiv, positive, rehab, ligature, overdosed, ca, lymphoma, leukaemia, melanoma, ms, seizure, fitted',
  ),
);
const HAVE = new Set(['has', 'had', 'have']);
const VERBS = new Set(
  list("is, 's, has, was, been, got, had, have, admitted, collapsed, in, turned, came, brought, who, that"),
);
const ACTS = new Set(
  list(
    'said, says, wants, asked, reviewed, seen, saw, covering, on call, please, pls, can, will, to, for, and, reckons, thinks, did, does, told, called, rang',
  ),
);
const HURT_SELF = new Set(
  list(
    'broke, fell, collapsed, fractured, fainted, overdosed, miscarried, fitted, crashed, tore, snapped, cut, burned, burnt, stabbed',
  ),
);
/** How many words may stand between a colleague and what befell them. */
const FATE = 6;

/** "our ward clerk is in resus", "the pt in bay 2 is the charge nurse from endoscopy": one who works here is looked after. */
export function isColleagueAsPatient({ tokens, noteAt, sentenceOf }: Annotated, note: Note): boolean {
  if (!means(note, 'staff') || means(note, 'unit')) return false;
  const before = tokens.slice(Math.max(0, note.from - 8), note.from);
  const isOne = before.some(
    (token, step) =>
      (token.text === 'pt' || token.text === 'patient') &&
      before.slice(step).some((other) => other.text === 'is' || other.text === "'s"),
  );
  if (isOne)
    return (
      ['the', 'our', 'a', 'one', 'an'].includes(tokens[note.from - 1]?.text ?? '') ||
      tokens[note.from - 1]?.text === 'of'
    );
  let index = note.to;
  // "our FY1 buddy on gen surg has been …": where somebody works may stand between.
  while (
    index < note.to + 5 &&
    !VERBS.has(tokens[index]?.text ?? '') &&
    tokens[index]?.kind === 'word' &&
    !ACTS.has(tokens[index]!.text)
  )
    index += 1;
  const verb = tokens[index]?.text ?? '';
  if (verb === 'who' || verb === 'that') return HURT_SELF.has(tokens[index + 1]?.text ?? '');
  if (!VERBS.has(verb)) return false;
  for (let step = 1; step <= FATE; step += 1) {
    const token = tokens[index + step];
    if (token === undefined || sentenceOf[index + step] !== sentenceOf[note.from]) return false;
    // "has admitted" acts; "has been admitted" suffers.
    if (PATIENTHOOD.has(token.text)) return !(step === 1 && HAVE.has(verb) && token.text.endsWith('ed'));
    if (
      !BECOMES.has(token.text) &&
      !means(noteAt[index + step], 'person', 'unit', 'condition') &&
      token.text !== 'as' &&
      token.text !== 'a' &&
      token.text !== 'w' &&
      token.text !== 'with'
    )
      return false;
  }
  return false;
}
