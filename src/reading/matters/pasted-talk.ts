import type { Token } from '../../text/tokens.ts';
import type { Place, Sign } from './shape.ts';

/** One turn of a conversation: who speaks, and where what they say begins. */
interface Turn {
  readonly speaker: string;
  readonly from: number;
  readonly said: number;
  readonly stamped: boolean;
}

/** What stands before a colon in lists, rotas, jokes and lessons. */
const LABELS = new Set(
  `mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday am pm day days night nights
  early late long ward bay bed beds room site floor theatre clinic list rota note nb ps edit update tldr q a qu ans question answer
  agenda item action actions plan step tip top reminder date time venue where when what who why how cost price link https http
  patient pt consultant reg registrar sho spr fy1 fy2 f1 f2 ct st nurse sister hca physio ot pharmacist bleep ext tel phone email
  hx pmh pmhx dh shx fh sh oe imp impression dx ddx obs bp hr rr sats temp gcs news bloods ecg cxr ct mri uss abg hb wcc crp na k
  morning afternoon evening today tomorrow yesterday monday's next last first second third one two three four five
  airway breathing circulation disability exposure situation background assessment recommendation subject sent from to cc re fw fwd
  nobody me_when also pros cons pro con for against counter on motion caveat good bad verdict recipe ingredients method score result lost found wanted sale swap need offering
  stock total summary key fact myth facts true false option options choice poll vote week month year speaker topic title teaching
  heent cardiac cardiovascular cvs respiratory pulmonary endocrine gi gu neuro neurological skin msk musculoskeletal general constitutional abdomen chest psych
  psychiatric renal vascular haematology social allergies medications family
  section part chapter page ref case summary diagnosis management treatment side dose drug drugs team teams group groups cover oncall call`.split(
    /\s+/,
  ),
);
const SPEAKS = new Set(
  `i i'm im i've ive me my you your u ur we us our lol haha yes yeah yep no nope ok okay sure thanks ta sorry hi hey hiya morning what why
  how really omg wtf pls please did do are can don't dont x xx xxx he she him her they it`.split(/\s+/),
);
const DASHES = new Set(['-', '–', '—', '>']);
const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'prof',
  'professor',
  'sister',
  'matron',
  'nurse',
  'consultant',
  'reg',
  'f1',
  'sho',
]);
const LONGEST_NAME = 3;

/** Several turns of a conversation, as they look when they are copied out of a chat. */
export const findPastedTalk: Sign = ({ tokens }) => {
  const turns = turnsOf(tokens);
  const first = turns[0];
  const last = turns.at(-1);
  if (first === undefined || last === undefined) return null;
  const place: Place = { from: first.from, to: endOfLine(tokens, last.said) };
  const stamped = turns.filter((turn) => turn.stamped).length;
  if (stamped >= 2) return place;
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < 2 || speakers.size < 2) return null;
  const speaking = turns.filter((turn, index) =>
    speaks(tokens, turn.said, turns[index + 1]?.from ?? tokens.length),
  );
  return speaking.length >= 2 ? place : null;
};

function turnsOf(tokens: readonly Token[]): Turn[] {
  const turns: Turn[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    if (!isAfterSpeaker(tokens, index)) continue;
    const from = startOfName(tokens, index);
    if (from === null) continue;
    const stamped = isStamp(tokens, from);
    const speaker = tokens
      .slice(from, index)
      .map(({ text }) => text)
      .join(' ');
    if (!stamped && !isSpeaker(tokens, from, index)) continue;
    turns.push({ speaker, from, said: index + 1, stamped });
  }
  return turns;
}

function endOfLine(tokens: readonly Token[], from: number): number {
  const to = tokens.findIndex(({ kind }, index) => index >= from && kind === 'break');
  return to === -1 ? tokens.length : to;
}

/** A colon, or a dash behind the first word of a line, with white space behind it. */
function isAfterSpeaker(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index]!;
  if (tokens[index + 1]?.spaced !== true) return false;
  const line = tokens[index - 2];
  return text === ':' || (DASHES.has(text) && (line === undefined || line.kind === 'break'));
}

/** Where the name before a colon begins: at most three words of the line. */
function startOfName(tokens: readonly Token[], colon: number): number | null {
  let from = colon;
  while (from > 0 && colon - from < LONGEST_NAME) {
    const before = tokens[from - 1]!;
    if (before.kind !== 'word') break;
    if (from < colon && before.casing === 'lower') break;
    from -= 1;
  }
  return from === colon ? null : from;
}

/** Whether a time or a date stands before a name: "[21/11, 10:04]", "10:04 -". */
function isStamp(tokens: readonly Token[], name: number): boolean {
  const near = tokens.slice(Math.max(0, name - 6), name);
  const last = near.at(-1);
  if (last === undefined || last.kind === 'break') return false;
  const text = near.map((token) => token.text).join('');
  return /\d:\d\d(?:[ap]m)?[\])–-]?$/.test(text);
}

/** Whether the words before a colon can be a name: a capital, or the first word of a line, and no label. */
function isSpeaker(tokens: readonly Token[], from: number, colon: number): boolean {
  const words = tokens.slice(from, colon);
  const named = words.length > 1 && TITLES.has(words[0]!.text) ? words.slice(1) : null;
  if (named === null && words.some(({ text }) => LABELS.has(text))) return false;
  const before = tokens[from - 1];
  const begins = before === undefined || before.kind === 'break' || before.kind === 'mark';
  if (words[0]!.text === 'me' || words[0]!.text === 'him' || words[0]!.text === 'her') return true;
  return (
    words.every(({ casing }) => casing === 'title' || casing === 'upper') || (begins && words.length === 1)
  );
}

/** Whether somebody speaks here, rather than a list being read out. */
function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { text } = tokens[index]!;
    if (SPEAKS.has(text) || text === '?') return true;
  }
  return false;
}
