import type { Chunk } from './chunks.ts';

/** How many chunks from here tell a secret: "C2468Z", "8-3-3-1", "1 9 6 8", "4 right 19 left 32 right"; 0 for none. */
export function secretAt(chunks: readonly Chunk[], index: number): number {
  const { text } = chunks[index]!;
  if (isSecretWord(text) || SHAPES_OF_CODES.some((shape) => shape.test(text))) return 1;
  const run = (shape: RegExp) => {
    let length = 0;
    while (shape.test(chunks[index + length]?.word ?? '')) length += 1;
    return length;
  };
  const digits = run(
    /^(?:\d|star|hash|zero|one|two|three|four|five|six|seven|eight|nine|oh|tick|then|enter)$/,
  );
  if (digits >= 4) return digits;
  const pairs = run(/^\d{2}$/);
  if (pairs >= 3) return pairs;
  let turns = 0;
  while (
    /^\d{1,2}$/.test(chunks[index + 2 * turns]?.text ?? '') &&
    /^(?:left|right|clockwise|anticlockwise|up|down)$/.test(chunks[index + 2 * turns + 1]?.word ?? '')
  )
    turns += 1;
  return turns >= 2 ? 2 * turns : 0;
}

/** "4471", "8-3-3-1", "448102-663019", "17-04-38", "C4471Y", "1+5"; no mobile number, and no hours: "1-3". */
const SHAPES_OF_CODES = [
  /^(?!0\d{4})\d{4,8}[#*]?$/,
  /^\d(?:\+\d){1,7}$/,
  /^\d(?:[-+]\d){2,7}$/,
  /^\d{4,6}(?:-\d{4,6}){1,7}$/,
  /^\d{2}(?:-\d{2}){2}$/,
  /^[a-z]{1,2}\d{3,5}[a-z]$/i,
  /^\d{4}[a-z]$/i,
  /^(?:[\da-z]-){3,5}[\da-z]$/i,
  /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:-(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,7}$/i,
];

/** A fracture as the AO classifies it: "31A1-3", "42-B2". */
const FRACTURE = /^\d{2}-?[a-c][1-3](?:[.-][1-3])*$/i;

/** What programs are called by: "v5.26.1". */
const VERSION = /^v?\d+(?:\.\d+){1,3}$/i;

/** Scores with figures in their names. */
const SCORE = /^(?:cha2ds2|r2chads2|h2fpef|cha₂ds₂)/i;

/** What buildings call a room: "ED-1-043". */
const ROOM = /^[a-z]{1,4}-\d{1,2}-\d{2,4}$/i;

const NO_SECRETS = [VERSION, FRACTURE, SCORE, ROOM];

/** Letters and digits as people make passwords: "Kittens2026", "Mournes!852", "Passw0rd"; not "5mg", "38.5°C", "B12". */
export function isSecretWord(text: string): boolean {
  if (text.length < 6 || text.length > 80 || /[:/]/.test(text.slice(0, 8)) || isAddress(text)) return false;
  if (/^\d+(?:[.,]\d+)?°?[a-z]{1,6}$/i.test(text) || /^\d+[x/]\d+/i.test(text)) return false;
  if (NO_SECRETS.some((shape) => shape.test(text))) return false;
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return false;
  if (/[a-z]{4}/i.test(text))
    return (
      /[a-z]\d+[a-z]/i.test(text) ||
      /[a-z][-_!#£$%&*+=.]?\d{2,}/i.test(text) ||
      /[!_#£$%]/.test(text) ||
      /^(?:[a-z]+-){2,}\d+$/i.test(text)
    );
  return digits >= 2 && /[a-z]/i.test(text) && (digits >= 4 || /[!_#£$%]/.test(text));
}

/** "@sara", "sara@nhs.net". */
function isAddress(text: string): boolean {
  return text.startsWith('@') || /@[\w-]+\./.test(text);
}
