import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { until } from '../../clients/processes.ts';

const PROGRAM = new URL('../../../dist/src/cli/main.js', import.meta.url).pathname;

/** One run of the built program, from its start to its end. */
export interface Life {
  /** Bytes of memory that it holds now, as Linux counts them. */
  memory(): number;
  /** All that it wrote. */
  output(): string;
  kill(): Promise<void>;
  /** Asks it to end; resolves to its exit status. */
  stop(): Promise<number | null>;
}

/** Starts the built program and waits until it is ready. @param folder it knows of no other settings than those there */
export async function beginLife(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Life> {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let output = '';
  const add = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  const address = `http://127.0.0.1:${environment['PORT'] ?? ''}/readyz`;
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`The program ended at once:\n${output}`);
    return (await fetch(address).catch(() => null))?.ok === true;
  };
  await until('the program to be ready', isReady, 120).catch(async (error: unknown) => {
    await end('SIGKILL');
    throw error;
  });
  return {
    memory: () =>
      1024 *
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? 0),
    output: () => output,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
