import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, migrations and pages: the same whether the program runs from source or built. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

export const MIGRATIONS = join(PACKAGE_ROOT, 'migrations');
/** Those of the encrypted database. */
export const TOKEN_MIGRATIONS = join(MIGRATIONS, 'tokens');

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('This installation has lost its package.json: install Quiet Word again.');
  return findRoot(parent);
}
