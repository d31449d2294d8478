import english from './english.json' with { type: 'json' };
import forenames from './forenames.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import { CodedWords } from './front-coding.ts';
import { list } from './list.ts';
import type { Token } from '../../text/tokens.ts';
import { bitsAt, keepLarge, markWord, ownBit, placeOf } from '../../text/known-words.ts';

const FORENAMES = new CodedWords(forenames.words);
const ENGLISH = ownBit();
const NAME = ownBit();

/** Chat's own spellings, which no dictionary holds. */
const CHAT = list(
  `im, ive, id, ill, youre, youll, youve, hes, shes, theyre, weve, were, dont, doesnt, didnt, isnt, wasnt, arent, cant, couldnt, wouldnt, shouldnt, wont, havent, hasnt, hadnt, lets, thats, whats, wheres, whos, theres, heres, pls, plz, thx, ty, tbh, tbf, imo, imho, lol, lmao, rofl, omg, omfg, wtf, ffs, fyi, btw, asap, eta, idk, ikr, irl, nvm, msg, msgs, pic, pics, vid, vids, app, apps, wifi, email, emails, online, website, blog, googled, google, whatsapp, facebook, insta, tiktok, youtube, twitter, slack, outlook, excel, powerpoint, gonna, wanna, gotta, kinda, sorta, dunno, yday, tmrw, tmr, tomoz, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, hrs, hr, mins, min, secs, wk, wks, mth, mths, yr, yrs, yo, pt, pts, appt, appts, tx, rx, dx, hx, sx, fx, mx, px, ix, mane, nocte, bd, tds, qds, od, prn, stat, po, iv, im, sc, sl, pr, pv, inh, neb, bilat, approx, esp, incl, excl, poss, prob, def, defo, obvs, obv, congrats, soz, ta, cheers, ok, okay, yep, yup, nope, nah, haha, hahaha, hehe, ooh, aww, ugh, hmm, erm, umm, tho, thru, cos, coz, bc, w, wo, r, u, ur, n, y, k, wee, aye, nae, cannae, didnae, wean, bairn, lass, owt, nowt, summat, innit, mam, nan, mush, cwtch, tidy, lush, ayup, ey, reyt, gan, hoo, howay, kk, mr, mrs, ms, dr, prof, rev, st, rd, ave, ln`,
);

keepLarge(new CodedWords(english.words), ENGLISH);
keepLarge(new CodedWords(names.words), NAME);
for (const word of CHAT) markWord(word, ENGLISH);

/** What is looked at of a token. */
type LookedUp = Pick<Token, 'bits'>;

/** Whether a token is ordinary English, or ordinary in chat. */
export function isEnglish({ bits }: LookedUp): boolean {
  return (bits & ENGLISH) !== 0;
}

/** The same of a folded word that is no token. */
export function isEnglishWord(word: string): boolean {
  return isEnglish({ bits: bitsAt(placeOf(word)) });
}

/** Whether a token is listed among names and is no ordinary word. */
export function isListedName({ bits }: LookedUp): boolean {
  return (bits & NAME) !== 0;
}

/** The same of a folded word that is no token. */
export function isListedNameWord(word: string): boolean {
  return isListedName({ bits: bitsAt(placeOf(word)) });
}

/** Whether a folded word is a given name, and hardly ever a surname. */
export function isForename(word: string): boolean {
  return FORENAMES.has(word);
}
