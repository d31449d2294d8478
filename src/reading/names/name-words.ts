import type { Token } from '../../text/tokens.ts';
import { means, type Annotated } from '../annotated.ts';
import { BRANDS } from '../lexicon/brands.ts';
import { EPONYM_HEADS, EPONYMS } from '../lexicon/eponyms.ts';
import { FAMILIAR_NAMES, WORD_NAMES } from '../lexicon/everyday-names.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish, isEnglishWord, isForename, isListedName, isListedNameWord } from '../lexicon/words.ts';

/** Capitalised words of the workplace and the calendar that are never names of people here. */
const NEVER = new Set(
  list(
    `monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, september, october, november, december, christmas, easter, xmas, diwali, eid, ramadan, hanukkah, halloween, nhs, nice, gmc, bma, mdu, mps, cqc, ics, icb, gp, gps, hdu, itu, trust, royal, general, infirmary, hospital, hospitals, university, college, school, academy, primary, ward, unit, clinic, centre, surgery, practice, house, court, church, street, road, lane, avenue, close, department, dept, team, teams, slack, zoom, outlook, excel, epic, cerner, systmone, emis, badgernet, datix, google, facebook, twitter, instagram, tiktok, netflix, amazon, tesco, asda, aldi, lidl, costa, greggs, nando's, nandos, deliveroo, uber, hi, hey, hello, hiya, dear, morning, afternoon, evening, thanks, thank, cheers, please, pls, sorry, congrats, congratulations, welcome, reminder, update, question, anyone, can, could, would, does, did, do, is, are, was, were, has, have, had, the, this, that, these, those, there, then, they, we, you, he, she, it, his, her, our, my, and, but, or, if, when, where, what, who, why, how, just, so, not, no, yes, yeah, yep, nope, ok, okay, lol, omg, fyi, btw, any, all, some, also, still, now, new, next, last, first, second, third, one, two, three, four, five, six, seven, eight, nine, ten, mr, mrs, ms, miss, dr, prof, sister, matron, lady, sir, english, british, welsh, scottish, irish, european, brexit, covid, lady's, day, night, nights, days, week, weekend, today, tomorrow, yesterday, pt, pts, patient, patients, mon, tues, tue, weds, wed, thurs, thur, thu, fri, sat, sun, neph, uni, onc, rheum, gynae, obs, psych, endo, cardio, gastro, resp, haem, derm, radiology, retrieval, anaes, ortho, uro, neuro, micro, paeds, simbaby, simman, simmom, re, cc, sbar, isbar, situation, background, assessment, recommendation, plan, imp, impression, hx, pmh, dh, sh, fh, ros, ix, rx, mx, seen, jobs, bed, bay, bloods, chase, refer, review, discharge, home, pop, send, get, give, take, look, need, needs, who's, what's, where's, it's, he's, she's, there's, that's, let's, i'm, i've, don't, can't, won't, handover, outliers, rm, on, in, at, of, to, for, from, with, by, as, up, out, off, over, under, about, after, before, during, into, through, until, per, via`,
  ),
);
const ORGANISATION_HEADS = new Set(
  list(
    'hospital, hospitals, infirmary, team, teams, crew, hub, office, ward, unit, clinic, centre, center, cancer, surgery, practice, house, road, street, lane, avenue, close, park, hall, court, school, college, university, academy, primary, trust, foundation, society, association, institute, royal, medal, prize, award, fund, suite, theatre, wing, lounge, lecture, building, block, room, lodge, hotel, inn, arms, pub, farm, church, station, stadium, arena, bridge, airport, town, city, united, fc, rfc, ltd, limited, plc, llp, inc, corp',
  ),
);

/** How firms and clubs end, written as names themselves: "Marlow Energy"; with a small letter they are just what follows. */
const FIRM_HEADS = new Set(
  list(
    'water, rail, railway, railways, trains, buses, coaches, council, energy, electric, airways, airlines, insurance, bakery, bakers, brewery, brewing, motors, tyres, museum, cinema, library, festival, marathon, parkrun, rovers, wanderers, athletic, albion, hotspur, cathedral, cafe, café, deli, pharmacy, opticians, travel, kitchens, furniture, removals',
  ),
);

/** Cells and parts of them. */
const CELLS = /(?:phage|cyte|blast|clast|somes?|zyme)s?$/;

/** Whether a word may be a name at all: a given one, or one with a capital. Most words are neither. */
export function mayBeName({ tokens }: Annotated, at: number): boolean {
  const token = tokens[at]!;
  return (
    token.kind === 'word' &&
    (token.casing !== 'lower' || FAMILIAR_NAMES.has(token.text) || isGivenName(token))
  );
}

/** The shortest given name that is known by itself, whatever its case; shorter ones are abbreviations too. */
const SHORTEST_GIVEN = 4;

/** A given name that is no word of English: "elspeth bleeding pv". */
function isGivenName(token: Token): boolean {
  return token.text.length >= SHORTEST_GIVEN && !isEnglish(token) && isForename(token.text);
}

/** How surely a word is somebody's name: 0 not at all, 1 by its shape, 2 listed among names, 3 both listed and capitalised. */
export function nameStrength(source: Annotated, at: number): 0 | 1 | 2 | 3 {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return 0;
  const capital = token.casing !== 'lower';
  const { text } = token;
  const familiar = FAMILIAR_NAMES.has(text);
  const given = !capital && source.noteAt[at] === undefined && isGivenName(token);
  if (!capital && !familiar && !given) return 0;
  if (NEVER.has(text) || BRANDS.has(text) || isEponym(source, at)) return 0;
  if (familiar && !isEnglish(token)) return capital ? 3 : 2;
  if (!capital) return given ? 2 : 0;
  const note = source.noteAt[at];
  if (
    means(
      note,
      'care',
      'condition',
      'weak-care',
      'staff',
      'unit',
      'community',
      'area',
      'ethnicity',
      'event',
      'venue',
      'person',
      'relation',
    ) &&
    !WORD_NAMES.has(text)
  )
    return 0;
  if (token.casing === 'upper' && (text.length <= 3 || (text.length === 4 && !familiar))) return 0;
  if (CELLS.test(text)) return 0;
  if (
    isListedName(token) ||
    isListedNameWord(text.replaceAll("'", '')) ||
    familiar ||
    /^(?:o'|mc|mac|d')[a-z]{3,}$/.test(text)
  )
    return 3;
  if (WORD_NAMES.has(text)) return 1;
  return isEnglish(token) || isEnglishWord(text.replace(/s$/, '')) ? 0 : 1;
}

/** Whether a capitalised word behind a sure name may be its surname, though it is an ordinary word too. */
export function mayBeSurname(source: Annotated, at: number): boolean {
  const token = source.tokens[at];
  return (
    token?.kind === 'word' &&
    token.casing === 'title' &&
    token.text.length >= 3 &&
    !NEVER.has(token.text) &&
    !BRANDS.has(token.text) &&
    source.noteAt[at] === undefined &&
    !isEponym(source, at)
  );
}

/** Whether a word in small letters is listed as a name and as nothing else. */
export function mayBeLowerName(source: Annotated, at: number): boolean {
  const token = source.tokens[at];
  return (
    token?.kind === 'word' &&
    token.casing === 'lower' &&
    token.text.length >= 4 &&
    source.noteAt[at] === undefined &&
    !isEnglish(token) &&
    isListedName(token)
  );
}

/** Whether a word may follow a title as a name: nearly anything that is not a function word. */
export function mayFollowTitle(source: Annotated, at: number): boolean {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || NEVER.has(token.text)) return false;
  if (token.casing !== 'lower') return true;
  return (
    WORD_NAMES.has(token.text) || FAMILIAR_NAMES.has(token.text) || isListedName(token) || !isEnglish(token)
  );
}

/** A name that stands for a disease, a sign or a score. */
export function isEponym(source: Annotated, at: number): boolean {
  const { tokens } = source;
  const text = tokens[at]!.text;
  let after = at + 1;
  while (tokens[after]?.text === '-' || tokens[after]?.text === "'s" || tokens[after]?.text === "'")
    after += 1;
  const joined = tokens[at + 1]?.text === '-' || tokens[at - 1]?.text === '-';
  if (PERSONAL.has(tokens[at + 1]?.text ?? '')) return false;
  if (isOneOfSeveral(tokens, at)) return true;
  const head = isOwn(tokens, at, after) || isNumbered(tokens, after) ? '' : (tokens[after]?.text ?? '');
  const further = tokens[after + 1]?.text ?? '';
  // "Lou Gehrig's disease": the whole name belongs to the disease.
  const second = further === "'s" ? (tokens[after + 2]?.text ?? '') : '';
  if (
    EPONYM_HEADS.has(head) ||
    EPONYM_HEADS.has(second) ||
    (EPONYM_HEADS.has(further) && !isEnglishWord(head)) ||
    ORGANISATION_HEADS.has(head) ||
    isFirm(tokens, after) ||
    (tokens[after]?.casing === 'title' && ORGANISATION_HEADS.has(further)) ||
    (tokens[after]?.casing === 'title' &&
      ORGANISATION_HEADS.has(tokens[after + 2]?.text ?? '') &&
      tokens[after + 1]?.casing === 'title')
  )
    return true;
  if (joined && (EPONYM_HEADS.has(further) || EPONYMS.has(text))) return true;
  return EPONYMS.has(text) && !FAMILIAR_NAMES.has(text.replace(/s$/, '')) && !isTitledNeighbour(tokens, at);
}

/** Whether a firm's name ends at a token or, by a word with a capital, just behind it: "Severn Trent Water". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const isHead = (token: Token | undefined) => token?.casing === 'title' && FIRM_HEADS.has(token.text);
  return isHead(tokens[at]) || (tokens[at]?.casing === 'title' && isHead(tokens[at + 1]));
}

/** "Zori Stalker Williams syndrome": called after several people in a row. */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
  let after = at + 1;
  while (after <= at + LONGEST_EPONYM && tokens[after]?.casing === 'title') after += 1;
  return after > at + 1 && NAMED_ILLNESS.has(tokens[after]?.text ?? '');
}
const LONGEST_EPONYM = 3;
const NAMED_ILLNESS = new Set(['syndrome', 'disease', 'phenomenon']);

/** What only people do, and no disease: "Bowen had a seizure". */
const PERSONAL = new Set(
  list('had, wants, needs, says, said, refused, asked, fell, went, came, looks, pulled, slept, ate'),
);

/** What a patient has, and what is also called after whoever first described it. */
const OWN = new Set(
  list(
    'chart, drain, stoma, catheter, tube, dressing, rash, nails, hip, spine, elbow, finger, thumb, jaundice, gait, hernia, cyst, ulcer, fracture, scan, line, breathing, stent, shunt, eye, eyes, collar, frame, bag, operation, wire, valve, lesions',
  ),
);

/** "Kowalczyk's chart" hangs at a bed; the Snellen chart hangs on a wall. */
function isOwn(tokens: readonly Token[], at: number, head: number): boolean {
  return tokens[at + 1]?.text === "'s" && OWN.has(tokens[head]?.text ?? '') && !EPONYMS.has(tokens[at]!.text);
}

/** "Stobbs ward 16": a ward that has a number has no other name. */
function isNumbered(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.text === 'ward' && tokens[head + 1]?.kind === 'number';
}

function isTitledNeighbour(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.casing === 'title' &&
    (isListedName(before) || FAMILIAR_NAMES.has(before.text))
  );
}
