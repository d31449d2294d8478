import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** Every regular expression written in the program, once. */
function patterns(): [pattern: string, flags: string][] {
  const found = new Map<string, [string, string]>();
  for (const room of ['src', 'adapters', 'rules'])
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = ts.createSourceFile(
        name,
        readFileSync(join(root, room, name), 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.set(node.text, [node.text.slice(1, end), node.text.slice(end + 1)]);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  return [...found.values()];
}

describe('every regular expression', () => {
  it('is found', () => {
    expect(patterns().length).toBeGreaterThan(10);
  });

  it('would be caught if it backtracked', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  });

  it.each(patterns())('/%s/%s takes linear time', (pattern, flags) => {
    expect(checkSync(pattern, flags.replace('v', 'u')).status).not.toBe('vulnerable');
  });
});
