import { createHash } from 'node:crypto';
import type { ExportPart, ExportReader, Heard, RowReason } from '../export.ts';
import type { Judge } from '../judge.ts';
import type { AuthorKey, ChannelKey, Message } from '../message.ts';
import type { Finding } from '../rule.ts';
import { SEVERITIES, type Audience } from '../vocabulary.ts';
import type { PartResult } from './part-result.ts';

/** How far a part has been read. */
export interface Pace {
  readonly messages: number;
  readonly bytes: number;
}

type FoundOnce = PartResult['findings'][number];

const DAY = 86_400_000;
/** The pace is told every so many rows. */
const PACE_EVERY = 250;

/**
 * Reads a part of an export and judges its messages, as they would have been when they were said.
 * @param createJudge a judge that remembers nothing yet: what was told adds up within a channel
 */
export async function hearPart(
  reader: Pick<ExportReader, 'read'>,
  part: ExportPart,
  createJudge: () => Judge,
  tellPace: (pace: Pace) => void,
): Promise<PartResult> {
  const judges = new Map<ChannelKey, Judge>();
  const messages = new Map<string, PartResult['messages'][number]>();
  const findings = new Map<string, FoundOnce>();
  const leftOut: Partial<Record<RowReason, number>> = {};
  const faults: PartResult['faults'] = [];
  let unjudged = 0;
  let rows = 0;
  const pace = { messages: 0, bytes: 0 };

  const judgeOf = ({ channel }: Message): Judge => {
    const judge = judges.get(channel) ?? createJudge();
    judges.set(channel, judge);
    return judge;
  };
  const take = (message: Message, isCounted: boolean): void => {
    const found = judgeSafely(judgeOf(message), message);
    if (!isCounted) return;
    if (found === null) unjudged += 1;
    const thursday = thursdayOf(message.saidAt);
    const { audience } = message;
    const read = messages.get(`${thursday} ${audience}`);
    messages.set(`${thursday} ${audience}`, { thursday, audience, count: (read?.count ?? 0) + 1 });
    for (const { rule, severity } of found ?? []) {
      const cell = cellOf(message.author, thursday, audience, rule);
      findings.set(cell, graver(findings.get(cell), { thursday, audience, rule, severity, cell }));
    }
  };

  const hear = (heard: Heard): void => {
    if (heard.kind === 'message') {
      take(heard.message, heard.isCounted);
      if (heard.isCounted) pace.messages += 1;
    } else if (heard.kind === 'file-read') pace.bytes += heard.bytes;
    else if (heard.kind === 'fault') faults.push({ file: heard.file, fault: heard.fault });
    else leftOut[heard.reason] = (leftOut[heard.reason] ?? 0) + 1;
    rows += 1;
    if (rows % PACE_EVERY === 0) tellPace({ ...pace });
  };
  for await (const many of reader.read(part)) many.forEach(hear);
  tellPace({ ...pace });
  const found = [...findings.values()];
  return { part: part.number, messages: [...messages.values()], findings: found, leftOut, unjudged, faults };
}

/** A message over which a rule stumbles costs that message alone, among a million. A reminder counts only where it is said. */
function judgeSafely(judge: Judge, message: Message): readonly Finding[] | null {
  try {
    return judge(message).findings.filter(({ once }) => once !== true);
  } catch {
    return null;
  }
}

/** Days since the epoch, which was a Thursday. */
function thursdayOf(at: number): number {
  return Math.floor((Math.floor(at / DAY) + 3) / 7) * 7;
}

function cellOf(author: AuthorKey, thursday: number, audience: Audience, rule: string): string {
  const hash = createHash('sha256').update(JSON.stringify([author, thursday, audience, rule]));
  return hash.digest().subarray(0, 16).toString('base64url');
}

/** The graver of two findings of one cell, so that it does not matter which comes first. */
export function graver(one: FoundOnce | undefined, other: FoundOnce): FoundOnce {
  const isGraver = one === undefined || SEVERITIES.indexOf(other.severity) > SEVERITIES.indexOf(one.severity);
  return isGraver ? other : one;
}
