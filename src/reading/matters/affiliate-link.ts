import { placeOf } from './place-of.ts';
import type { Sign } from './shape.ts';

/** A parameter by which a shop knows who sent a buyer: a number that is paid for, or somebody's name. */
const TAG =
  /[?&](?:aff(?:id|iliate)?=[\w-]{2,40}|(?:ref|referrer|referral|invite|promo|coupon|partner)=(?<whom>[a-z]{3,20}\d{0,4})(?![\w-]))/i;
/** What sites put there themselves. */
const OWN = new Set(
  'share sharing home homepage nav header footer menu email mail newsletter search site app web link social'.split(
    ' ',
  ),
);

/** A link by which its giver is paid: "shop.example/ecg?ref=drames". */
export const findAffiliateLink: Sign = (source) => {
  const found = TAG.exec(source.text);
  if (found === null) return null;
  const { whom = '' } = found.groups ?? {};
  if (OWN.has(whom.toLowerCase())) return null;
  return placeOf(source, found.index + 1, found.index + found[0].length);
};
