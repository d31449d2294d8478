import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { ANSWERS, AUDIENCES } from '../../src/vocabulary.ts';

/** A request that is not carried out: the HTTP status, and a sentence for whoever sent it. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** As long as a Slack message may be. */
const LONGEST_TEXT = 40_000;
const LONGEST_BODY = 256 * 1024;
const LARGEST_PICTURE = 10 * 1024 * 1024;
const MOST_PICTURES = 4;

const NOTHING_SAID = 'Write something first.';
const mayBeEmpty = z
  .string()
  .max(LONGEST_TEXT, `A message has at most ${LONGEST_TEXT.toLocaleString('en-GB')} characters.`);
const text = mayBeEmpty.refine((value) => value.trim() !== '', NOTHING_SAID);
const id = z.string().max(100);

/** What a page may ask for, always as one of the people. */
const Act = z.discriminatedUnion('do', [
  z
    .object({
      do: z.literal('post'),
      as: id,
      text: mayBeEmpty,
      thread: id.nullable(),
      pictures: z
        .array(id)
        .max(MOST_PICTURES, `A message has at most ${String(MOST_PICTURES)} pictures.`)
        .default([]),
    })
    .refine((post) => post.text.trim() !== '' || post.pictures.length > 0, NOTHING_SAID),
  z.object({ do: z.literal('edit'), as: id, message: id, text }),
  z.object({ do: z.literal('delete'), as: id, message: id }),
  z.object({ do: z.literal('answer'), as: id, nudge: id, answer: z.enum(ANSWERS) }),
  z.object({ do: z.literal('audience'), as: id, audience: z.enum(AUDIENCES) }),
  z.object({ do: z.literal('no-more'), as: id }),
  z.object({ do: z.literal('unmute'), as: id, mute: z.string().max(200) }),
]);
export type Act = z.output<typeof Act>;

/** What somebody would like checked before it is posted. */
const Asked = z.object({ as: id, text: mayBeEmpty, hasPictures: z.boolean().default(false) });
export type Asked = z.output<typeof Asked>;

/** @throws Refusal with what is wrong */
export const readAct = (request: IncomingMessage): Promise<Act> => readAs(Act, request);
/** @throws Refusal with what is wrong */
export const readAsked = (request: IncomingMessage): Promise<Asked> => readAs(Asked, request);

async function readAs<Value>(schema: z.ZodType<Value>, request: IncomingMessage): Promise<Value> {
  const parsed = schema.safeParse(await readJson(request));
  if (!parsed.success)
    throw new Refusal(400, parsed.error.issues[0]?.message ?? 'This request cannot be read.');
  return parsed.data;
}

/**
 * The bytes of a picture, as they are: what they hold is found out later.
 * @throws Refusal
 */
export async function readPicture(request: IncomingMessage): Promise<Uint8Array> {
  return readBody(request, LARGEST_PICTURE, 'A picture has at most 10 MB.');
}

async function readBody(request: IncomingMessage, longest: number, refusal: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longest) throw new Refusal(413, refusal);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, LONGEST_BODY, 'This request is too long.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'This request is not JSON.');
  }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/**
 * Lets in only a page of this very playground: another site may point its name at this machine, or post from its own page.
 * @throws Refusal
 */
export function letIn(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  if (!LOOPBACK.test(host)) throw new Refusal(403, 'The playground answers on this machine only.');
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Refusal(403, 'The playground answers its own page only.');
}
