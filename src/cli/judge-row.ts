import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../judge.ts';
import { createKeyring, type Span } from '../message.ts';
import type { Finding } from '../rule.ts';
import type { Policy } from '../policy/policy.ts';
import type { Severity } from '../vocabulary.ts';
import type { Row } from './parse-row.ts';

export interface JudgedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the text of the row, or of the message that `message` names. */
  readonly spans: readonly Span[];
  readonly entities: readonly string[];
  readonly citations: readonly string[];
  readonly expectedMatches: number | null;
  /** The index of the message in its thread; absent where the row is one message. */
  readonly message?: number;
}

export interface JudgedRow {
  readonly id: string | number;
  readonly findings: readonly JudgedFinding[];
  /** The safer wording of the first message that has findings. */
  readonly safer: string | null;
}

const keys = createKeyring();
// A row of one message is by far the commonest, and a key costs more than many a judgement.
const ONE = { key: keys.message('0'), author: keys.author('author'), thread: keys.thread('thread') };
const MINUTE = 60_000;

/** Judges a row as if it were posted live, a message a minute; nothing is carried from one row to the next. */
export function judgeRow(row: Row, { kinds, community }: Policy, now: number): JudgedRow {
  const judge = assembleJudge({
    rules: RULES,
    policyOf: (kind) => kinds[kind],
    community: () => community,
  });
  const { audience, profile, at = now } = row;
  const isThread = 'messages' in row;
  const messages = isThread
    ? row.messages.map(({ author, text }, index) => ({
        ...ONE,
        key: keys.message(String(index)),
        author: keys.author(author),
        text,
      }))
    : [{ ...ONE, text: row.text }];
  const judged = messages.map((message, index) => {
    const said = { ...message, saidAt: at + index * MINUTE, mentions: [], audience, profile };
    const { findings, safer } = judge(said);
    return { safer, findings: findings.map((finding) => publish(finding, isThread ? index : undefined)) };
  });
  return {
    id: row.id,
    findings: judged.flatMap(({ findings }) => findings),
    safer: judged.find(({ findings }) => findings.length > 0)?.safer?.text ?? null,
  };
}

/** A finding as programs are shown it. */
export function publish(finding: Finding, message: number | undefined): JudgedFinding {
  const { rule, severity, spans, entities, citations, estimate } = finding;
  const published = {
    rule,
    severity,
    spans,
    entities,
    citations,
    expectedMatches: estimate?.expectedMatches ?? null,
  };
  return message === undefined ? published : { ...published, message };
}
