// Messages to try, some of which earn a private word.

import { make } from './make.js';

const EXAMPLES = [
  '84F from Whitby, fractured her hip at the bowls club on Sunday',
  'the only kid with CF in Seahouses is coming in for IVs on Monday',
  'NHS no 943 476 5919, bloods haemolysed, can someone repeat?',
  'the locum reg is about as useful as a chocolate teapot',
  '66M with COPD, still exacerbating on triple therapy: azithromycin?',
  'Rota is out, Katarzyna covers ward 9 until five',
];

/** A button for each, which puts it where messages are written. */
export function offerExamples(chips, text) {
  chips.append(
    ...EXAMPLES.map((example) =>
      make(
        'button',
        {
          type: 'button',
          onclick: () => {
            text.value = example;
            text.focus();
          },
        },
        example,
      ),
    ),
  );
}
