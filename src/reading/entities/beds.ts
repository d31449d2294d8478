import type { Token } from '../../text/tokens.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import type { Entity } from '../patient.ts';

const WARD_WORDS = new Set(['ward', 'wd', 'w', 'unit']);
const BED_WORDS = new Set([
  'bed',
  'bay',
  'cubicle',
  'cube',
  'cub',
  'sr',
  'siderm',
  'chair',
  'trolley',
  'room',
  'cot',
  'pod',
  'b',
  's',
  'bd',
  'incubator',
]);
const GLUED_BED = /^(?:b(?!12$|1$|2$|3$|6$)|bed|bay|sr|cube|cot|rm)\d{1,2}$/;
const GLUED_WARD = /^(?:w|wd|ward)\d{1,2}[a-z]?$/;
const BED_AND_BAY = /^[a-f]\d{1,2}$/;

/** A whole bay, of several beds. */
export const BAY = 'bay';

/** Wards and beds: together they point at one patient for everyone who works there. */
export function readBeds({ tokens, notes }: Annotated): Entity[] {
  const entities: Entity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const ward = wardAt(tokens, index);
    const bed = ward === null ? bedAt(tokens, index) : null;
    if (ward !== null) entities.push(entity('ward', tokens, index, ward));
    if (bed !== null)
      entities.push({
        ...entity('bed', tokens, index, bed),
        value: tokens[index]!.text === 'bay' ? BAY : null,
      });
    index = (ward ?? bed ?? index + 1) - 1;
  }
  for (const note of notes)
    if (note.senses.some((sense) => sense.meaning === 'unit'))
      entities.push(entity('ward', tokens, note.from, note.to));
  return entities;
}

function entity(kind: 'ward' | 'bed', tokens: readonly Token[], from: number, to: number): Entity {
  return { kind, direct: false, span: spanOf(tokens, from, to), value: null, pointing: false };
}

/** The end of "ward 9", "w12", "Willow ward", "ward 4B", "on Willow". */
function wardAt(tokens: readonly Token[], at: number): number | null {
  const { text, kind } = tokens[at]!;
  const next = tokens[at + 1];
  if (kind === 'mixed' && GLUED_WARD.test(text)) return at + 1;
  if (WARD_WORDS.has(text) && text !== 'w' && next !== undefined) {
    if (next.kind === 'number' || next.kind === 'mixed') return at + 2;
  }
  if (tokens[at]!.casing === 'title' && next?.text === 'ward') return at + 2;
  return null;
}

/** The end of "bed 4", "bay 2 bed 3", "SR1", "side room 3", "bed C4". */
function bedAt(tokens: readonly Token[], at: number): number | null {
  const { text, kind } = tokens[at]!;
  if (kind === 'mixed' && GLUED_BED.test(text)) return at + 1;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (text === 'side' && next.text === 'room') {
    const number = tokens[at + 2];
    return number?.kind === 'number' ? at + 3 : at + 2;
  }
  if (text === 's' && next.text === '/' && tokens[at + 2]?.text === 'r')
    return tokens[at + 3]?.kind === 'number' ? at + 4 : at + 3;
  if (!BED_WORDS.has(text) || text.length === 1) return null;
  if (next.kind === 'number' && next.text.length <= 3) return at + 2;
  return BED_AND_BAY.test(next.text) || (next.kind === 'word' && next.text.length === 1 && text === 'bay')
    ? at + 2
    : null;
}
