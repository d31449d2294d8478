import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, migrations and pages: the same whether the program runs from source or built. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

export const MIGRATIONS = join(PACKAGE_ROOT, 'migrations');
/** Those of the encrypted database. */
export const TOKEN_MIGRATIONS = join(MIGRATIONS, 'tokens');

/** Of this installation, such as "0.1.0". */
export const VERSION = versionOf(PACKAGE_ROOT);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('This installation has lost its package.json: install Quiet Word again.');
  return findRoot(parent);
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
