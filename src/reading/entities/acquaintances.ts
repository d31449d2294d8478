import { PhraseBook } from '../../text/phrases.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';

/** Ways to say that the author knows somebody from their own life. */
const KNOWN_TO_AUTHOR = new PhraseBook(
  list(
    `sold me my, sold me a, sold us our, sold me the, taught me, taught my, teaches my, teaches our, coaches my, coaches our, coached my, married my, is married to my, sits next to me, lives next door to me, lives opposite me, lives across from me, lives on my street, lives on my road, lives in my street, lives in my road, on my street, from my street, from my road, from my village, in my village, at my gym, from my gym, at my church, from my church, from my mosque, from my temple, from my choir, in my choir, from my book club, in my book club, from my running club, from my allotment, my kids' school, my kid's school, my daughter's class, my son's class, my lad's class, my girl's class, in my class at school, i went to school with, i went to uni with, went to school with me, went to school with my, i used to work with, i used to live with, i used to date, i used to go out with, i dated, i sit next to, i play football with, i play netball with, i sing with, i run with, i do the school run with, i bought my, i rent from, who failed me, who booked me, who nicked me, who arrested me, who interviewed me, who did my, who fixed my, who fitted my, who cuts my, who does my, who sold me, who taught me, who looks after my, who minds my, who delivers my, who delivers our, who drives my, who walks my, who married us, gave evidence in front of, give evidence in front of, used to babysit me, used to babysit for me`,
  ).map((phrase) => [phrase, true] as const),
);

/** "the lad who fitted my kitchen", "he sold me my car": whoever knows the author can tell who it is. */
export function readAcquaintances(source: Annotated): Entity[] {
  return KNOWN_TO_AUTHOR.all(source.tokens).map(({ from, to }) => ({
    kind: 'relation',
    direct: false,
    span: spanOf(source.tokens, from, to),
    value: 'author',
    pointing: true,
  }));
}
