import { list } from '../lexicon/list.ts';
import type { Vocabulary } from '../remarks/frame.ts';

/** Lists of words that the patterns of several matters speak of. */
export const WORDS: Vocabulary = {
  family: list(
    `mum, mam, mom, mummy, mother, dad, da, daddy, father, husband, hubby, wife, wifey, partner, fiance, fiancee, boyfriend, girlfriend, missus, other half, oh, son, daughter, lad, kid, kids, child, children, little one, toddler, baby, sister, sis, brother, bro, nan, nana, nanna, gran, granny, grandma, grandad, grandpa, grandson, granddaughter, uncle, auntie, aunty, aunt, niece, nephew, cousin, mother in law, father in law, sister in law, brother in law, mil, fil, sil, bil, in laws, parents, family, twins, teenager, lo, dd, ds, dh, dw`,
  ),
  friend: list(
    `friend, mate, pal, friends, mates, buddy, neighbour, neighbor, neighbours, flatmate, housemate, roommate, childminder, nanny, cleaner, landlord, landlady, colleague, hairdresser, babysitter, dog walker, plumber, builder, teammate, bestie, bridesmaid, godmother, godson, goddaughter, ex, someone i know, girl i know, guy i know`,
  ),
  poss: list(`my, our, his, her, their, your, me`),
  ask: list(
    `can, could, would, will, any chance, anyone, anybody, somebody, someone, please, pls, plz, mind, possible, who can, who could, is there anyone, wondering if, don't suppose, couldn't, fancy`,
  ),
  not: list(
    `not, isn't, wasn't, don't, doesn't, didn't, never, no, can't, cannot, couldn't, won't, wouldn't, shouldn't, hasn't, haven't, aren't`,
  ),
};
