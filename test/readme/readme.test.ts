import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { withRuleTable } from './rule-table.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

describe('the README', () => {
  it("holds the rules' own table (npm run readme)", () => {
    expect(readme).toBe(withRuleTable(readme));
  });

  it('explains every setting', () => {
    const settings = Object.keys(parse(readFileSync(new URL('.env.example', root))));
    expect(settings.filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([]);
  });

  it('names no script, file or picture that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
