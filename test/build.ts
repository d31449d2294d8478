import { execFileSync } from 'node:child_process';

/** Tests of the whole program run what ships, so that is built from the sources first. */
export function setup(): void {
  const root = new URL('..', import.meta.url).pathname;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
