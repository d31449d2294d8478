import { PhraseBook } from '../text/phrases.ts';
import { spanOf, type Annotated } from './annotated.ts';
import { list } from './lexicon/list.ts';
import type { Entity } from './patient.ts';

/** What a question in a thread asks for; the answer may be as short as "14". */
export type Wanted = 'bed' | 'ward' | 'whereabouts';

const asking = (wanted: Wanted, phrases: string) => list(phrases).map((phrase) => [phrase, wanted] as const);
const QUESTIONS = new PhraseBook<Wanted>([
  ...asking(
    'bed',
    'bed, which bed, what bed, bed number, bed no, which bay, what bay, bay, bed space, which cubicle, which room',
  ),
  ...asking(
    'ward',
    'which ward, what ward, ward, where is he, where is she, where are they, lying where, where is that, whereabouts on',
  ),
  ...asking(
    'whereabouts',
    'where from, where, where was, where was that, where is he from, where is she from, from where, where did, where does he live, where does she live, where does she stay, where does he stay, where is home, which village, which town, which school, which farm, which pub, which shop, which beach, which one, what area, whereabouts, where do they live, where about, from which',
  ),
]);
/** A question that asks for one thing is short, and so is its answer. */
const SHORT = 9;
const ANSWER = 7;

/** What a message asks for; null where it asks for nothing of the kind, or for much. */
export function wantedBy({ tokens }: Pick<Annotated, 'tokens'>): Wanted | null {
  if (tokens.length > SHORT) return null;
  const asked = QUESTIONS.all(tokens.filter(({ text }) => text !== "'s"));
  return asked[0]?.value ?? null;
}

/** What a short answer tells: it means what was asked for. */
export function readAnswer(source: Annotated, wanted: Wanted | null): Entity[] {
  const { tokens } = source;
  if (wanted === null || tokens.length === 0 || tokens.length > ANSWER) return [];
  const fact = (kind: Entity['kind'], at: number, value: Entity['value'] = null): Entity => ({
    kind,
    direct: false,
    span: spanOf(tokens, at, at + 1),
    value,
    pointing: true,
  });
  const number = tokens.findIndex(
    ({ kind, text }) => (kind === 'number' || kind === 'mixed') && text.length <= 3,
  );
  const named = tokens.findIndex(({ kind, casing }) => kind === 'word' && casing === 'title');
  if (wanted === 'bed') {
    const at =
      number >= 0 ? number : tokens.findIndex(({ kind, text }) => kind === 'word' && text.length === 1);
    return at >= 0 ? [fact('bed', at)] : [];
  }
  if (wanted === 'ward') {
    const at = number >= 0 ? number : named;
    const last = tokens.at(-1)!;
    const bed =
      at >= 0 && last.kind === 'number' && tokens.length - 1 > at ? [fact('bed', tokens.length - 1)] : [];
    return at >= 0 ? [fact('ward', at), ...bed] : [];
  }
  return named >= 0 ? [fact('place', named, 'unknown')] : [];
}
