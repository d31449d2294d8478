import { means, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { isForename, isListedName } from '../lexicon/words.ts';
import type { NameMention } from './mention.ts';

/** What a name behind it belongs to: "obs on Elin", "chase Elin", "this is Elin". */
const LEADS_TO_NAME = new Set(
  list(
    'for, to, of, on, with, re, about, from, by, at, in, and, or, &, +, /, -, :, is, was, are, see, saw, seen, chase, review, feed, wash, turn, scan, move, transfer, admit, discharge, clerk, named, called, pt, patient, little, baby, old, poor, our, my, your, his, her, their, dear, lady, gent, gentleman, man, woman, girl, boy, lad, mum, dad, bed, bay, ward, name, not, than, when, if, that, because, cos, but, after, before, until, till, unless, meds, feeds, give, gave, ask, tell, told, ring, call, update, has, had, have, got, clerked, clerking, bleed, bled, rebleed, rebled, cannulate, cannulated, catheterise, catheterised, scanned, x-rayed, discharged, discharging, admitted, admitting, transferred, transferring, moved, moving, washed, washing, fed, feeding, turned, turning, weigh, weighed, swab, swabbed, suture, sutured, stitched, intubated, extubated, consented, consenting, examined, assess, assessed, sedated, dressed, hoist, hoisted, walked, mobilise, mobilised, nursing, nursed, ventilated, dialysed, transfused, reviewed, chased, chasing, repatriated, certified, verified, diagnosed, referred, referring, met, lost',
  ),
);
const ENDS = new Set([',', '.', '!', '?', ')']);

/** "that was a good cannula Elin", "not convinced by the plan today Kamila, …": a name that closes what is said to somebody. */
export function isSpokenTo(source: Annotated, named: NameMention): boolean {
  const { tokens, sentenceOf } = source;
  const before = tokens[named.from - 1];
  const next = tokens[named.to];
  const closes = next === undefined || next.kind === 'break' || next.kind === 'emoji' || ENDS.has(next.text);
  const opens = before === undefined || sentenceOf[named.from - 1] !== sentenceOf[named.from];
  if (opens) return isAsked(tokens, next?.text === ',' ? named.to + 1 : named.to);
  return (
    closes && before.kind === 'word' && !LEADS_TO_NAME.has(before.text) && !isSurname(source, named.from)
  );
}

/** Colleagues speak to each other by given names. */
function isSurname({ tokens }: Annotated, at: number): boolean {
  return isListedName(tokens[at]!) && !isForename(tokens[at]!.text);
}

/** "… the theatre one until then. Owain, transfusion lab": a name after the last sentence signs it, unless illness is told. */
export function isSigned({ tokens, sentenceOf, notes }: Annotated, named: NameMention): boolean {
  if (named.from < LONG_ENOUGH || sentenceOf[named.from - 1] === sentenceOf[named.from]) return false;
  const behind = tokens.slice(named.to).filter(({ kind }) => kind === 'word' || kind === 'number');
  const closes = behind.length === 0 || (tokens[named.to]!.text === ',' && behind.length <= LONGEST_POST);
  return (
    closes && behind.every(({ kind }) => kind === 'word') && !notes.some((note) => means(note, 'condition'))
  );
}
/** What is shorter than this, in tokens, is hardly signed. */
const LONG_ENOUGH = 6;
/** How many words tell where somebody works. */
const LONGEST_POST = 4;

const ASKING = new Set(list('can, could, would, will, are, do, did, have, hope, when, if'));
const THANKING = new Set(list('thanks, thank, ta, cheers, please, pls, plz'));
const YOU = new Set(['you', 'u', 'ur', 'your']);

/** "Sana, can you chase the slot", "Tom thanks for staying": who is asked or thanked works here. */
function isAsked(tokens: Annotated['tokens'], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  return THANKING.has(first) || (ASKING.has(first) && YOU.has(tokens[at + 1]?.text ?? ''));
}

const DEPARTMENTS = new Set(
  list(
    'security, portering, porters, pharmacy, coding, theatres, theatre, it, estates, switch, switchboard, physio, reception, xray, radiology, imaging, labs, lab, hr, admin, preop, payroll, bookings, dispensary, education, postgrad, library, catering, stores, sterile, procurement, transport, ot, dietetics, microbiology, micro, biochem, haematology, histology, mortuary, chaplaincy, recruitment, risk, governance, pals, complaints, legal, finance, comms, communications, quality, audit, research, occupational',
  ),
);

/** "Handover from Tariq": whoever hands over works here. */
export function handsOver({ tokens }: Annotated, { from }: NameMention): boolean {
  return tokens[from - 1]?.text === 'from' && ['handover', 'over'].includes(tokens[from - 2]?.text ?? '');
}

/** "Bilal in security", "Shabnam from pharmacy", "Carol from the Skipton team", "Mrs Adeyinka (risk management)". */
export function isOfDepartment({ tokens }: Annotated, named: NameMention): boolean {
  const [link, article] = [tokens[named.to]?.text ?? '', tokens[named.to + 1]?.text ?? ''];
  const where = article === 'the' ? tokens[named.to + 2]?.text : article;
  // "Mrs Patel in theatre" is a patient.
  const links = named.form === 'single' ? ['in', 'from', 'at', 'on', '('] : ['from', '('];
  return (
    links.includes(link) &&
    (DEPARTMENTS.has(where ?? '') || (article === 'the' && isTeam(tokens, named.to + 2)))
  );
}

/** "Carol from the Skipton team": a team by the name of its place. */
function isTeam(tokens: Annotated['tokens'], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ text }) => TEAMS.has(text));
}
const TEAMS = new Set(['team', 'office', 'practice', 'desk', 'crew', 'hub']);
