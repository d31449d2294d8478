import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

const ROOT = new URL('../../', import.meta.url).pathname;

export type Environment = Readonly<Record<string, string>>;
export type Running = ChildProcessByStdio<Writable, Readable, Readable>;

/** What a run of the program printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real program as it ships, in a folder of its own so that no .env is met. */
export function start(words: readonly string[], folder: string, environment: Environment = {}): Running {
  return spawn(process.execPath, [`${ROOT}dist/src/cli/main.js`, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the program to its end. */
export async function run(
  words: readonly string[],
  {
    folder = '/',
    input = '',
    environment = {},
  }: { folder?: string; input?: string; environment?: Environment } = {},
): Promise<Ran> {
  const child = start(words, folder, environment);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, out, err };
}
