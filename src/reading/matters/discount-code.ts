import type { Token } from '../../text/tokens.ts';
import type { Sign } from './shape.ts';

const INTRODUCES = new Set(['code', 'use', 'using', 'quote', 'enter', 'with', 'promo', 'voucher', 'coupon']);
const SAVING = new Set([
  'off',
  '%',
  '£',
  'discount',
  'free',
  'tenner',
  'fiver',
  'quid',
  'percent',
  'checkout',
  'save',
  'cheaper',
  'month',
  'money',
  'deal',
  'basket',
]);
const WITHIN = 3;

/** A voucher code such as "LENA15" that saves its user money, and its giver's name is often in it. */
export const findDiscountCode: Sign = ({ tokens }) => {
  for (let index = 0; index < tokens.length; index += 1)
    if (isCode(tokens[index]!)) {
      const before = tokens.slice(Math.max(0, index - WITHIN), index);
      if (before.some(({ text }) => INTRODUCES.has(text)) && tokens.some(({ text }) => SAVING.has(text)))
        return { from: index, to: index + 1 };
    }
  return null;
};

/** Capitals, three at least, that may end in figures. */
function isCode({ kind, casing, text }: Token): boolean {
  return (
    casing === 'upper' &&
    text.length >= 5 &&
    (kind === 'mixed' || kind === 'word') &&
    /^[a-z]{3,}\d*$/.test(text)
  );
}
