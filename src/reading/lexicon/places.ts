import gazetteer from './gazetteer.json' with { type: 'json' };
import { PhraseBook } from '../../text/phrases.ts';
import { isEnglishWord } from './words.ts';
import { MORE_PLACES } from './whereabouts.ts';

/** A place and about how many live there; 0 where nobody has said. */
export interface Place {
  readonly name: string;
  readonly people: number;
  /** Whether its name is an ordinary word too, such as Reading or Settle. */
  readonly ordinary: boolean;
  readonly abroad: boolean;
}

const places = new Map<string, Place>();
for (const [name, people] of Object.entries(gazetteer.world))
  places.set(name, { name, people, ordinary: isEnglishWord(name), abroad: true });
for (const [name, people] of Object.entries(gazetteer.uk))
  places.set(name, { name, people, ordinary: isEnglishWord(name), abroad: false });
for (const [people, names] of MORE_PLACES)
  for (const name of names)
    if ((places.get(name)?.people ?? 0) === 0)
      places.set(name, { name, people, ordinary: isEnglishWord(name), abroad: false });

/** Every place that is known by name. */
export const PLACES = new PhraseBook<Place>(places);
