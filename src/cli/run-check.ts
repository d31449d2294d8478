import { text as readAll } from 'node:stream/consumers';
import pc from 'picocolors';
import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../judge.ts';
import { assemblePictureJudge } from '../judge-pictures.ts';
import { createKeyring, type Profile } from '../message.ts';
import { answersTo, isWordable, noteOf, writePoints } from '../nudge.ts';
import { lookIntoFiles, showPictures } from './image-files.ts';
import { judgeRow, publish } from './judge-row.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { AUDIENCES, type Audience } from '../vocabulary.ts';

/** What `check` was asked for. */
export interface CheckOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly threshold?: number;
  readonly policy?: string;
  readonly audience: Audience;
  readonly at?: number;
  readonly displayName?: string;
  readonly realName?: string;
  readonly title?: string;
  readonly image?: readonly string[];
}

const EXIT_FINDINGS = 1;
const EXIT_BAD_USE = 2;

/** Judges what was handed over and prints it; resolves to the exit status. */
export async function runCheck(argument: string | undefined, options: CheckOptions): Promise<number> {
  const { json, jsonl, image } = options;
  const policy = await policyOfChoice(options);
  if (jsonl === true) {
    if (argument !== undefined)
      return refuse('--jsonl reads rows from standard input, so it takes no message.');
    if (image !== undefined) return refuse('--jsonl reads rows of text, so it takes no --image.');
    const { checkLines } = await import('./check-lines.ts');
    return (await checkLines(process.stdin, process.stdout, policy, Date.now)) ? 0 : EXIT_BAD_USE;
  }
  if (argument === undefined && image === undefined && process.stdin.isTTY)
    return refuse('Give a message, or pipe one in. See quiet-word check --help.');
  const text = argument ?? (image === undefined ? await readInput() : '');
  const { audience, at = Date.now() } = options;
  const profile = profileOf(options);
  const keys = createKeyring();
  const said = {
    key: keys.message('message'),
    author: keys.author('author'),
    thread: keys.thread('thread'),
    saidAt: at,
    text,
    mentions: [],
    audience,
    profile,
  };
  const parts = {
    rules: RULES,
    policyOf: (kind: Audience) => policy.kinds[kind],
    community: () => policy.community,
  };
  const pictures = await lookIntoFiles(image ?? []);
  const lost = pictures.filter(({ fault }) => fault === 'unreachable');
  if (lost.length > 0) return refuse(showPictures(lost).trim());
  const inPictures = assemblePictureJudge(parts)(said, pictures);
  if (json === true) {
    const row = judgeRow({ id: 'message', text, audience, at, profile }, policy, at);
    const found = [...row.findings, ...inPictures.map((finding) => publish(finding, undefined))];
    const read = pictures.map(({ name, kind, fault }) => ({ name, kind, fault }));
    const whole = { ...row, findings: found, ...(image === undefined ? {} : { pictures: read }) };
    process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
    return found.length === 0 ? 0 : EXIT_FINDINGS;
  }
  const { findings: inWords, safer } = assembleJudge(parts)(said);
  const findings = [...inWords, ...inPictures];
  const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY);
  process.stdout.write(showPictures(pictures));
  if (findings.length === 0) {
    process.stdout.write(`${colours.green('Nothing to say about this message.')}\n`);
    return 0;
  }
  const points = writePoints(RULES, guidance, text, findings, policy.kinds[audience].rulebooks);
  const shown = findings.map((finding, index) => ({ finding, point: points[index]! }));
  const note = noteOf(answersTo(RULES, findings.filter(isWordable)), safer);
  const { showFindings } = await import('./show-findings.ts');
  process.stdout.write(showFindings(text, shown, safer, note, colours));
  return EXIT_FINDINGS;
}

async function readInput(): Promise<string> {
  return (await readAll(process.stdin)).replace(/\r?\n$/, '');
}

/** The policy file's, if one is named; a threshold on the command line goes before it. */
async function policyOfChoice({ policy: path, threshold }: CheckOptions): Promise<Policy> {
  const defaults = defaultPolicy();
  const policy = path === undefined ? defaults : await readNamed(path, defaults);
  if (threshold === undefined) return policy;
  const kinds = AUDIENCES.map((audience) => [audience, { ...policy.kinds[audience], threshold }] as const);
  return { ...policy, kinds: Object.fromEntries(kinds) as Policy['kinds'] };
}

async function readNamed(path: string, defaults: Policy): Promise<Policy> {
  const { readPolicyFile } = await import('./load-policy.ts');
  return readPolicyFile(path, defaults);
}

/** Null where nothing of a profile was said. */
function profileOf({ displayName, realName, title }: CheckOptions): Profile | null {
  if (displayName === undefined && realName === undefined && title === undefined) return null;
  return { displayName: displayName ?? '', realName: realName ?? '', title: title ?? '' };
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return EXIT_BAD_USE;
}
