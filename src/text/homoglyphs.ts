/** Pairs of characters and the plain one that each looks like, a row for each plain one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аАαΑɑ',
  b: 'ВβΒЬ',
  c: 'сСϲⅽ',
  d: 'ԁⅾđĐ',
  e: 'еЕεΕҽ',
  h: 'һНΗ',
  i: 'іІιΙıⅰ',
  j: 'јЈ',
  k: 'кКκΚ',
  l: 'ӏⅼłŁ',
  m: 'МΜⅿ',
  n: 'ΝղпП',
  o: 'оОοΟօøØ',
  p: 'рРρΡ',
  q: 'ԛ',
  s: 'ѕЅ',
  t: 'тТτΤ',
  u: 'υսцЦ',
  v: 'νѵⅴ',
  w: 'ԝѡω',
  x: 'хХχΧⅹ',
  y: 'уУүγΥ',
  z: 'Ζ',
  "'": '‘’‚‛ʼ´`′＇',
  '"': '“”„‟«»″＂',
  '-': '‐‑‒–—―−﹣－',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  '/': '⁄∕／',
  ss: 'ßẞ',
  ae: 'æÆ',
  oe: 'œŒ',
  th: 'þÞ',
};

/** What a character that imitates a plain one is read as. */
export const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([plain, imitations]) =>
    [...imitations].map((imitation) => [imitation, plain] as const),
  ),
);
