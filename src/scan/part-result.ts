import { z } from 'zod';
import { FILE_FAULTS, ROW_REASONS, type FileFault, type RowReason } from '../export.ts';
import { AUDIENCES, SEVERITIES } from '../vocabulary.ts';

const count = z.int().nonnegative();
/** The Thursday of a week, in days since the epoch: it names the week, and is as far from its ends as can be. */
const thursday = z.int();
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  Object.keys(record) as [Key, ...Key[]];
const fault = z.enum(keysOf<FileFault>(FILE_FAULTS));
const reason = z.enum(keysOf<RowReason>(ROW_REASONS));

/** What is kept of a part that was read: numbers, words from closed lists and hashes. */
export const PartResult = z.object({
  part: count,
  messages: z.array(z.object({ thursday, audience: z.enum(AUDIENCES), count })),
  findings: z.array(
    z.object({
      thursday,
      audience: z.enum(AUDIENCES),
      rule: z.string().regex(/^[a-z-]{1,40}$/),
      severity: z.enum(SEVERITIES),
      /** One for an author, a rule, an audience and a week: from it, neither the author nor the message can be told. */
      cell: z.string().regex(/^[\w-]{22}$/),
    }),
  ),
  leftOut: z.partialRecord(reason, count),
  /** Messages that no rule could be asked about, since a rule failed. */
  unjudged: count,
  faults: z.array(z.object({ file: count, fault })),
});
export type PartResult = z.output<typeof PartResult>;
