import { z } from 'zod';
import { AUDIENCES } from '../vocabulary.ts';

const circumstances = {
  id: z.union([z.string(), z.number()]),
  audience: z
    .enum(AUDIENCES, { error: `"audience" is one of ${AUDIENCES.join(', ')}` })
    .default('whole-organisation'),
  at: z.iso
    .datetime({ offset: true, error: '"at" is an ISO time such as 2026-11-21T02:40:00Z' })
    .transform((at) => Date.parse(at))
    .optional(),
  profile: z
    .object(
      {
        displayName: z.string().default(''),
        realName: z.string().default(''),
        title: z.string().default(''),
      },
      { error: '"profile" is {"displayName","realName","title"}' },
    )
    .nullable()
    .default(null),
};

/** A row of `check --jsonl`: one message, or a thread whose messages are judged in order. */
const Single = z.object({ ...circumstances, text: z.string() });
const Thread = z.object({
  ...circumstances,
  messages: z.array(z.object({ author: z.string(), text: z.string() })),
});
export type Row = z.output<typeof Single> | z.output<typeof Thread>;

const SHAPE = 'a row is {"id","text"} or {"id","messages":[{"author","text"},…]}';

/** @throws Error that says what is wrong with the row, and repeats none of it. */
export function parseRow(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('this line is not JSON');
  }
  const isThread = typeof value === 'object' && value !== null && 'messages' in value;
  const row = (isThread ? Thread : Single).safeParse(value);
  if (!row.success) throw new Error(remedyOf(row.error));
  return row.data;
}

function remedyOf({ issues }: z.ZodError): string {
  const [first] = issues;
  return first !== undefined && String(first.path[0]) in circumstances && first.path[0] !== 'id'
    ? first.message
    : SHAPE;
}
