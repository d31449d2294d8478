import gazetteer from './gazetteer.json' with { type: 'json' };
import { PhraseBook } from '../../text/phrases.ts';
import { isEnglishWord } from './words.ts';
import { MORE_PLACES } from './whereabouts.ts';

/** A place. */
export class Place {
  readonly name: string;
  /** About how many live there; 0 where nobody has said. */
  readonly people: number;
  readonly abroad: boolean;

  constructor(name: string, people: number, abroad: boolean) {
    this.name = name;
    this.people = people;
    this.abroad = abroad;
  }

  /** Whether its name is an ordinary word too, such as Reading or Settle. */
  get ordinary(): boolean {
    return isEnglishWord(this.name);
  }
}

const places = new Map<string, Place>();
for (const [name, people] of Object.entries(gazetteer.world)) places.set(name, new Place(name, people, true));
for (const [name, people] of Object.entries(gazetteer.uk)) places.set(name, new Place(name, people, false));
for (const [people, names] of MORE_PLACES)
  for (const name of names)
    if ((places.get(name)?.people ?? 0) === 0) places.set(name, new Place(name, people, false));

/** Every place that is known by name. */
export const PLACES = new PhraseBook<Place>(places);
