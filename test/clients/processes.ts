import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const ROOT = new URL('../../', import.meta.url).pathname;
/** Where `npm ci --prefix test/clients` puts the clients. */
export const CLIENTS = new URL('node_modules/', import.meta.url).pathname;

/** A process that a test has started. */
export interface Running {
  /** What it has written so far. */
  output(): string;
  /** Ends it, and gives the exit status. */
  stop(): Promise<number | null>;
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a command and waits until `address` answers. */
export async function start(
  command: readonly string[],
  address: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const [file = '', ...given] = command;
  const child = spawn(file, given, { env: { PATH: process.env['PATH'], ...environment } });
  let output = '';
  const add = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const running: Running = { output: () => output, stop: () => stop(child) };
  try {
    await until(`${file} to answer`, async () => {
      if (child.exitCode !== null) throw new Error(`${file} ended at once:\n${output}`);
      return (await fetch(address).catch(() => null))?.ok === true;
    });
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

/** Asks again and again, for at most so many seconds, until something is so. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error(`Waited ${seconds} seconds for ${what}`);
}

/** Starts the built program, with a statistics file of its own. */
export async function startProgram(
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Running & { url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'quiet-word-'));
  const port = environment['PORT'] ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const command = [process.execPath, join(ROOT, 'dist/src/cli/main.js'), 'serve', ...options];
  const running = await start(command, `${url}/readyz`, {
    PORT: port,
    DATABASE: join(folder, 'statistics.sqlite'),
    ...environment,
  });
  return {
    ...running,
    url,
    async stop() {
      const status = await running.stop();
      rmSync(folder, { recursive: true, force: true });
      return status;
    },
  };
}
