/** Words that hold a sentence together and name nobody. */
export const STRUCTURE = new Set(
  'is are was were be been am has have had do does did will would can could should may might must and or but if when while because that which who whom to of on in at by for with from as than then not no never i me we us it my our your his her their its this these those there here what how why where a an the s get got go going went come say said make made take took give gave keep just only so very too'.split(
    ' ',
  ),
);

/** Words that tie somebody to where they work. */
export const PREPOSITIONS = new Set([
  'on',
  'from',
  'in',
  'at',
  'of',
  'over',
  'down',
  'up',
  'for',
  'covering',
  'with',
]);
