import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run corpus:agreement`: how far the second reader agreed with the authors (Cohen's kappa). */

const CORPUS = new URL('../corpus/', import.meta.url).pathname;

interface Row {
  readonly label: string;
  readonly second?: string;
}

/** Agreement beyond what chance would give: 1 is perfect, 0 is chance (Cohen 1960). */
function kappa(rows: readonly Required<Row>[]): number {
  const share = (count: number) => count / rows.length;
  const observed = share(rows.filter(({ label, second }) => label === second).length);
  const labels = [...new Set(rows.flatMap(({ label, second }) => [label, second]))];
  const expected = labels.reduce(
    (sum, each) =>
      sum +
      share(rows.filter(({ label }) => label === each).length) *
        share(rows.filter(({ second }) => second === each).length),
    0,
  );
  return (observed - expected) / (1 - expected);
}

console.log('| file | rows read twice | agree | kappa |\n|---|---|---|---|');
const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted();
for (const file of files) {
  const rows = readFileSync(join(CORPUS, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter((row): row is Required<Row> => row.second !== undefined);
  if (rows.length === 0) continue;
  const agreed = rows.filter(({ label, second }) => label === second).length;
  console.log(
    `| ${file} | ${rows.length} | ${((100 * agreed) / rows.length).toFixed(1)} % | ${kappa(rows).toFixed(2)} |`,
  );
}
