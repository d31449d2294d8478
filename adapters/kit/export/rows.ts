import { JSONParser } from '@streamparser/json';
import { FileError } from './file-error.ts';

/** Files up to this size are parsed in one go, which is four times as fast; larger ones row by row. */
const WHOLE = 8 * 2 ** 20;
/** No message is larger; what claims to be would fill the memory. */
const LARGEST_ROW = 4 * 2 ** 20;

/** A row as it stood in a file; `null` where it could not be read as JSON. */
export type Row = unknown;
/** One at a time they would cost more than all that is done with them. */
export type Rows = AsyncGenerator<readonly Row[], void>;

/**
 * The rows of a JSON file, many at a time: the items of its list or, of an object, those of its "value". A file that
 * breaks off is read as far as it goes.
 * @throws FileError at the place where it cannot be read on
 */
export async function* readRows(chunks: AsyncIterable<Buffer>, bytes: number): Rows {
  if (bytes > WHOLE) {
    yield* rowByRow(chunks);
    return;
  }
  const whole = await readWhole(chunks);
  const rows = rowsIn(whole);
  if (rows !== null) yield rows;
  else {
    yield* rowByRow([whole]);
    throw new FileError('not-json');
  }
}

/** The rows of a file with one JSON value a line, many at a time; a line that is none gives `null`. */
export async function* readLines(chunks: AsyncIterable<Buffer>): Rows {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LARGEST_ROW) throw new FileError('too-big');
    yield lines.filter(isWritten).map(parseLine);
  }
  if (isWritten(rest)) yield [parseLine(rest)];
}

const isWritten = (line: string) => line.trim() !== '';

function parseLine(line: string): Row {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readWhole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > WHOLE) throw new FileError('swells');
    read.push(chunk);
  }
  return Buffer.concat(read);
}

/** Null where it is no JSON. @throws FileError where it is JSON of another kind */
function rowsIn(whole: Buffer): readonly Row[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(whole));
  } catch {
    return null;
  }
  const rows = Array.isArray(parsed) ? parsed : (parsed as { readonly value?: unknown } | null)?.value;
  if (!Array.isArray(rows)) throw new FileError('not-expected');
  return rows as readonly Row[];
}

async function* rowByRow(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Rows {
  const found: Row[] = [];
  let parser: JSONParser | null = null;
  let isEmpty = true;
  let since = 0;
  for await (const chunk of chunks) {
    const text = parser === null ? withoutMark(chunk) : chunk;
    parser ??= createParser(text, found);
    const isBroken = !write(parser, text);
    since = found.length > 0 ? 0 : since + chunk.length;
    if (found.length > 0) isEmpty = false;
    yield found.splice(0);
    if (isBroken) throw new FileError('not-json');
    if (since > LARGEST_ROW) throw new FileError('too-big');
  }
  if (parser?.isEnded !== true) throw new FileError('not-json');
  if (isEmpty) throw new FileError('not-expected');
}

function createParser(start: Buffer, found: Row[]): JSONParser {
  const isList = start.toString('latin1').trimStart().startsWith('[');
  const parser = new JSONParser({ paths: [isList ? '$.*' : '$.value.*'], keepStack: false });
  parser.onValue = ({ value }) => void found.push(value);
  return parser;
}

function write(parser: JSONParser, chunk: Buffer): boolean {
  try {
    parser.write(chunk);
    return true;
  } catch {
    return false;
  }
}

/** Without the byte order mark that some programs put in front. */
function withoutMark(chunk: Buffer): Buffer {
  return chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? chunk.subarray(3) : chunk;
}
