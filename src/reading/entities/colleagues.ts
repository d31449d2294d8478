import { means, senseOf, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';

/** What may stand between a verb and what befell somebody. */
const BECOMES = new Set(
  list(
    "is, was, has, 's, been, got, gone, just, now, also, in, admitted, taken, brought, came, went, turned, up, rushed, have, being, getting, our, one, of, the, to, as, w, alcohol, emergency, another, major, breast, bowel, her, his, their, a, an, for",
  ),
);
const PATIENTHOOD = new Set(
  list(
    'admitted, diagnosed, sectioned, overdose, od, collapsed, miscarried, miscarriage, pregnant, relapsed, detox, resus, itu, icu, hdu, died, arrested, stroke, mi, cancer, chemo, surgery, theatre, pt, patient, inpatient, psych, suicidal, hanging, intubated, tubed, ventilated, tb, hiv, positive, rehab, ligature, overdosed, ca, lymphoma, leukaemia, melanoma, ms, seizure, fitted',
  ),
);
const HAVE = new Set(['has', 'had', 'have']);
const VERBS = new Set(
  list(
    "is, 's, has, was, been, takes, got, had, have, admitted, collapsed, in, turned, came, brought, who, that",
  ),
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
/** Where the ill lie, and where colleagues work. */
const WORKPLACES = new Set(list('resus, itu, icu, hdu, theatre, surgery, psych'));
/** Nobody goes so to work. */
const TAKEN_THERE = new Set(list('admitted, rushed, brought, taken, ended, landed'));
/** Illnesses that wards, teams and clinics are called after. */
const NAMESAKES = new Set(list('stroke, cancer, chemo, detox, hiv, tb, ms, mi, rehab'));
/** Words that make an illness, or its treatment, one's own. */
const OWN = new Set(list('having, had, off, with, takes, taking, undergoing, on'));
/** Behind these any care is one's own: "having a biopsy", "off for a biopsy". */
const ONES_OWN_CARE = new Set(['having', 'off']);
/** What somebody is "on": others run it, or work there. */
const TREATMENTS = new Set(
  list(
    'dialysis, chemo, chemotherapy, radiotherapy, immunotherapy, insulin, lithium, methadone, steroids, antidepressants, antipsychotics, clozapine, warfarin, hrt, antiretrovirals',
  ),
);
/** What nobody calls a colleague's but their own … */
const OPERATIONS = new Set(
  list(
    'mastectomy, hysterectomy, vasectomy, mammogram, miscarriage, ivf, chemo, cancer, overdose, pregnancy, breakdown',
  ),
);
/** … and what stands behind it. */
const HAPPENS = new Set(list('is, was, went, has, on'));
/** As common as colds, but told of nobody at work. */
const PRIVATE = new Set(list('depression, anxiety, stress, burnout, breakdown, ivf'));
/** What may stand behind an illness that is somebody's own; another noun would make it a clinic or a call. */
const GOES_ON = new Set(
  list(
    'again, and, on, at, so, since, after, before, next, last, this, today, tomorrow, tonight, apparently, but, poor, bless, says, lol, now, too, in, from, over, under, did, dont, he, she, they, it, i, nobody',
  ),
);
/** So many words behind the verb at most tell what befell a colleague. */
const FATE = 6;

/** "our ward clerk is in resus", "the pt in bay 2 is the charge nurse from endoscopy": one who works here is looked after. */
export function isColleagueAsPatient(source: Annotated, note: Note): boolean {
  const { tokens } = source;
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
  const at = verbBehind(tokens, note);
  const verb = tokens[at]?.text ?? '';
  if (verb === 'who' || verb === 'that') return HURT_SELF.has(tokens[at + 1]?.text ?? '');
  if (!VERBS.has(verb)) return false;
  return (verb === "'s" && isOwnOperation(tokens, at + 1)) || fallsIll(source, note, at);
}

/** Where the verb may stand: "our FY1 buddy on gen surg has been …", where somebody works comes between. */
function verbBehind(tokens: Annotated['tokens'], { to }: Note): number {
  let at = to;
  while (
    at < to + 5 &&
    !VERBS.has(tokens[at]?.text ?? '') &&
    ['word', 'number'].includes(tokens[at]?.kind ?? '') &&
    !ACTS.has(tokens[at]!.text)
  )
    at += 1;
  return at;
}

/** Whether what stands behind a verb befalls whoever it is said of. */
function fallsIll(source: Annotated, { from, to }: Note, verb: number): boolean {
  const { tokens, noteAt, sentenceOf } = source;
  let own = '';
  for (let at = verb + 1; at <= verb + FATE; at += 1) {
    const text = tokens[at]?.text;
    if (text === undefined || sentenceOf[at] !== sentenceOf[from]) return false;
    if (WORKPLACES.has(text)) return isIllThere(source, to, at);
    // "has admitted" acts; "has been admitted" suffers.
    if (PATIENTHOOD.has(text) && !isNamesake(tokens, at))
      return !(at === verb + 1 && HAVE.has(tokens[verb]!.text) && text.endsWith('ed'));
    const note = noteAt[at];
    if (own !== '' && isIllness(note, text, own) && endsAt(tokens, note.to)) return true;
    if (OWN.has(text)) own = text;
    else if (!BECOMES.has(text) && !means(note, 'person', 'unit', 'condition')) return false;
  }
  return false;
}

/** Whether somebody lies where others work: they were taken there, or an illness is told. */
function isIllThere({ tokens, notes, sentenceOf }: Annotated, from: number, at: number): boolean {
  return (
    tokens.slice(from, at).some(({ text }) => TAKEN_THERE.has(text)) ||
    notes.some(
      (other) => means(other, 'condition') && other.from !== at && sentenceOf[other.from] === sentenceOf[at],
    )
  );
}

/** "Our matron's mastectomy is on the 9th". */
function isOwnOperation(tokens: Annotated['tokens'], at: number): boolean {
  return OPERATIONS.has(tokens[at]?.text ?? '') && HAPPENS.has(tokens[at + 1]?.text ?? '');
}

/** An illness that is more than a cold, or the treatment of one, after the word that makes it one's own. */
function isIllness(note: Note | undefined, word: string, own: string): note is Note {
  if (note === undefined) return false;
  if (own === 'on') return TREATMENTS.has(word);
  const condition = senseOf(note, 'condition');
  return (
    (condition?.key ?? 'common-condition') !== 'common-condition' ||
    PRIVATE.has(word) ||
    (ONES_OWN_CARE.has(own) && means(note, 'care'))
  );
}

/** "On stroke", "the stroke unit": where somebody works. */
function isNamesake(tokens: Annotated['tokens'], at: number): boolean {
  const { text } = tokens[at]!;
  return (
    NAMESAKES.has(text) &&
    (!endsAt(tokens, at + 1) || (tokens[at - 1]?.text === 'on' && !TREATMENTS.has(text)))
  );
}

/** Whether no other noun follows, which an illness would only be part of the name of. */
function endsAt(tokens: Annotated['tokens'], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || GOES_ON.has(next.text);
}
