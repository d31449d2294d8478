import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const planted = new URL('./fences/planted/', import.meta.url).pathname;
const { forbidden } = createRequire(import.meta.url)('../.config/fences.cjs') as {
  forbidden: { name: string }[];
};

/** Holds the modules of a folder (the house, or the planted violations in the same layout) against the fences. */
async function hold(folder: string): Promise<ICruiseResult> {
  const options: ICruiseOptions = {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  };
  const rooms = readdirSync(folder).filter((name) => ['src', 'adapters', 'rules', 'manifest'].includes(name));
  const { output } = await cruise(
    rooms,
    options,
    {},
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  return output as ICruiseResult;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const HOUSE = ['src', 'adapters', 'rules', 'manifest'].flatMap((room) => filesOf(join(root, room)));

describe('the fences', () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await hold(root);
  }, 60_000);

  it('see every module of the house', () => {
    const seen = house.modules.map(({ source }) => source).filter((source) => HOUSE.includes(source));
    expect(HOUSE.length).toBeGreaterThan(20);
    expect(seen.toSorted()).toEqual(HOUSE.toSorted());
  });

  it('are kept', () => {
    const broken = house.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(broken).toEqual([]);
  });

  it('are each broken by the planted violations, so that none passes by seeing nothing', async () => {
    const { violations } = (await hold(planted)).summary;
    const caught = new Set(violations.map(({ rule }) => rule.name));
    expect([...caught].toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
  });
});

describe('what no file of the house does', () => {
  const banned = (source: ts.SourceFile): string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isEnumDeclaration(node)) found.push('enum');
      if (ts.isExportDeclaration(node) && node.exportClause === undefined) found.push('export *');
      if (ts.isDecorator(node)) found.push('decorator');
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  };
  const parse = (text: string) => ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);

  it('is recognised', () => {
    expect(banned(parse("export * from './x.ts'; enum E { A } @d class C {}"))).toEqual([
      'export *',
      'enum',
      'decorator',
    ]);
  });

  it.each(HOUSE)('%s has no enum, no decorator and no export *', (file) => {
    expect(banned(parse(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  const PURE =
    /^src\/(?:text|reading|risk|recall|rewording|policy)\/|^src\/(?:detector|judge|judge-pictures)\.ts$/;
  const CLOCK_OR_CONSOLE = /\bDate\.now\(|new Date\(\)|\bconsole\.|\bprocess\.|performance\.now\(/;
  it.each(HOUSE.filter((file) => PURE.test(file)))('%s reads no clock and writes to no console', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(CLOCK_OR_CONSOLE);
  });
});
