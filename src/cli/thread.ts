import { Worker } from 'node:worker_threads';

/** In MiB. What is made of a message and thrown away with it needs room, or it is carried along: a twelfth of the pace. */
const YOUNG = 48;

/**
 * Starts a module of this folder, named without its ending, as a thread: from source or built, as this one runs.
 * @param most how much memory lasting things may take in it, in MiB
 */
export function startModule(name: string, workerData: unknown, most: number): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const module = new URL(`./${name}${isSource ? '.ts' : '.js'}`, import.meta.url);
  return new Worker(module, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: YOUNG },
    execArgv: isSource ? [...process.execArgv, ...readTypeScript()] : [],
  });
}

/** What teaches a thread to read TypeScript: tsx does so by itself for the main thread only. */
function readTypeScript(): readonly string[] {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return ['--import', `data:text/javascript,import{register}from${encodeURIComponent(tsx)};register()`];
}
