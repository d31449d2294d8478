import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../../rules/index.ts';
import { assembleJudge } from '../../../src/judge.ts';
import { createKeyring } from '../../../src/message.ts';
import { createNudgePolicy } from '../../../src/policy/decide.ts';
import { defaultPolicy } from '../../../src/policy/policy.ts';
import { NO_RECALL } from '../../../src/recall/no-recall.ts';

const TRAIN = new URL('../../corpus/duties/train/', import.meta.url).pathname;
const { kinds } = defaultPolicy();
const keys = createKeyring();

/** Whether somebody who was told nothing yet hears of this text in an ordinary channel. */
function isTold(text: string): boolean {
  const judge = assembleJudge({ rules: RULES, recall: NO_RECALL });
  const said = {
    key: keys.message(text),
    author: keys.author(text),
    preference: keys.preference('slack', text),
    channel: keys.channel('ward'),
    thread: keys.thread(text),
    audience: 'whole-organisation',
    profile: null,
    text,
    mentions: [],
    saidAt: Date.now(),
  } as const;
  const { findings } = judge(said);
  return (
    createNudgePolicy((audience) => kinds[audience]).decide(said, findings, said.saidAt).speak.length > 0
  );
}

/** The examples of the rules that earn a nudge, and rows of ordinary chat that earn none. */
export function soakTexts(): { readonly flagged: string[]; readonly ordinary: string[] } {
  const examples = RULES.filter(({ judges }) => judges !== 'pictures')
    .flatMap(({ examples: { flag } }) => flag)
    .map((example) => example.replace(/[«»]/g, ''));
  const rows = readdirSync(TRAIN)
    .toSorted()
    .flatMap((name) =>
      readFileSync(TRAIN + name, 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as { text?: string; duty?: string; label: string })
    .flatMap(({ text, duty, label }) =>
      text !== undefined && duty === 'none' && label === 'ok' ? [text] : [],
    );
  return {
    flagged: [...new Set(examples)].filter(isTold),
    ordinary: [...new Set(rows)].filter((text) => !isTold(text)),
  };
}
