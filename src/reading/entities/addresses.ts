import type { Token } from '../../text/tokens.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { DirectKind, Entity } from '../patient.ts';

const OUTWARD = /^(?:[a-z]{1,2}\d[a-z\d]?|gir)$/;
const INWARD = /^\d[abd-hjlnp-uw-z]{2}$/;
const INWARD_AT_ALL = /^\d[a-z]{2}$/;
const WHOLE = /^([a-z]{1,2}\d[a-z\d]?)(\d[abd-hjlnp-uw-z]{2})$/;
const AREAS = new Set(
  list(
    'ab, al, b, ba, bb, bd, bh, bl, bn, br, bs, bt, ca, cb, cf, ch, cm, co, cr, ct, cv, cw, da, dd, de, dg, dh, dl, dn, dt, dy, e, ec, eh, en, ex, fk, fy, g, gl, gu, gy, ha, hd, hg, hp, hr, hs, hu, hx, ig, im, ip, iv, je, ka, kt, kw, ky, l, la, ld, le, ll, ln, ls, lu, m, me, mk, ml, n, ne, ng, nn, np, nr, nw, ol, ox, pa, pe, ph, pl, po, pr, rg, rh, rm, s, sa, se, sg, sk, sl, sm, sn, so, sp, sr, ss, st, sw, sy, ta, td, tf, tn, tq, tr, ts, tw, ub, w, wa, wc, wd, wf, wn, wr, ws, wv, yo, ze',
  ),
);
const STREETS = new Set(
  list(
    'street, st, road, rd, lane, ln, avenue, ave, close, cl, drive, dr, way, crescent, cres, terrace, terr, place, pl, court, ct, gardens, gdns, grove, gr, hill, mews, row, square, sq, walk, rise, view, park, green, parade, wynd, brae, gate, croft, cottages, cottage, villas, buildings, house, mount, yard, end, vale, loan, quay, causeway, bank, fold, garth, drove, lonning, ginnel, wharf, loke, chase, meadow, meadows, orchard, brow',
  ),
);
const NOT_AFTER_NUMBER = new Set(
  list(
    'bed, bay, ward, hour, day, week, min, mins, mg, ml, units, x, of, in, on, to, pts, patients, minute, way, place, over, across, down, up, along, the',
  ),
);

/** Full postcodes and street addresses with a house number. */
export function readAddresses({ tokens }: Annotated): Entity[] {
  const entities: Entity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const postcode = postcodeAt(tokens, index);
    const street = postcode === null ? (lonelyStreetAt(tokens, index) ?? streetAt(tokens, index)) : null;
    if (postcode !== null) entities.push(direct('postcode', tokens, index, postcode));
    if (street !== null) entities.push(direct('address', tokens, index, street));
    index = (postcode ?? street ?? index + 1) - 1;
  }
  return entities;
}

function direct(kind: DirectKind, tokens: readonly Token[], from: number, to: number): Entity {
  return { kind, direct: true, span: spanOf(tokens, from, to), value: null, pointing: true };
}

/** The end of "EX4 9QQ", "ex49qq". */
function postcodeAt(tokens: readonly Token[], at: number): number | null {
  const { text, kind } = tokens[at]!;
  if (kind !== 'mixed') return null;
  const whole = WHOLE.exec(text);
  if (whole !== null && AREAS.has(whole[1]!.replace(/\d.*/, ''))) return text.length >= 5 ? at + 1 : null;
  const next = tokens[at + 1];
  if (next === undefined || !OUTWARD.test(text)) return null;
  // Inward codes leave some letters out; who makes one up, or mistypes it, does not know which.
  const capitals = tokens[at]!.casing === 'upper' && next.casing === 'upper';
  if (!INWARD.test(next.text) && !(capitals && INWARD_AT_ALL.test(next.text))) return null;
  return AREAS.has(text.replace(/\d.*/, '')) ? at + 2 : null;
}

/** Words and hyphens in the name of a street: "Tan-y-Graig Row". */
const LONGEST_STREET = 6;

/** "9.45 Castle Square" is when, not where. */
function endsTime(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  return (
    (mark?.text === '.' || mark?.text === ':') && !tokens[at]!.spaced && tokens[at - 2]?.kind === 'number'
  );
}

/** The end of "5 The Larches", "2 Y Gerddi": a street that is called by one word behind its article. */
function lonelyStreetAt(tokens: readonly Token[], at: number): number | null {
  const [number, article, name, end] = tokens.slice(at, at + 4);
  const isNumbered = number?.kind === 'number' && number.text.length <= 3 && !endsTime(tokens, at);
  const isNamed = name?.kind === 'word' && name.casing === 'title' && article?.casing === 'title';
  const ends = end === undefined || end.kind === 'mark' || end.kind === 'break';
  return isNumbered && isNamed && ARTICLES.has(article.text) && ends ? at + 3 : null;
}
const ARTICLES = new Set(['the', 'y', 'yr']);

/** The end of "9 Orchard Way", "flat 3, 12a high st". */
function streetAt(tokens: readonly Token[], at: number): number | null {
  const { text, kind } = tokens[at]!;
  const numbered = (kind === 'number' && text.length <= 4) || /^\d{1,4}[a-d]$/.test(text);
  if (!numbered || endsTime(tokens, at)) return null;
  for (let length = 1; length <= LONGEST_STREET; length += 1) {
    const word = tokens[at + length];
    if (length > 1 && word?.text === '-' && !word.spaced) continue;
    if (word?.kind !== 'word' || NOT_AFTER_NUMBER.has(word.text) || (length > 3 && word.casing === 'lower'))
      return null;
    const end = tokens[at + length + 1];
    if (end !== undefined && STREETS.has(end.text) && end.kind === 'word') {
      // "3 minute walk" is no address: a lower-case street needs its own capital, or an ordinary street word.
      const capital = word.casing !== 'lower';
      const plain = [
        'street',
        'st',
        'road',
        'rd',
        'lane',
        'avenue',
        'ave',
        'crescent',
        'close',
        'terrace',
        'gardens',
        'drive',
      ].includes(end.text);
      return capital || plain ? at + length + 2 : null;
    }
  }
  return null;
}
