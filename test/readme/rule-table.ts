import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';

export const BEGIN = '<!-- rules: written by npm run readme -->';
export const END = '<!-- end of rules -->';

/** The README's table of duties, from the rules themselves. */
export function ruleTable(): string {
  const rows = RULES.map(({ id, title, citations }) => {
    const cited = citations.map((citation) => guidance.paragraph(citation));
    return `| [\`${id}\`](rules/${id}.ts) | ${title} | ${cited.map(({ label, href }) => `[${label}](${href})`).join('<br>')} |`;
  });
  return ['| duty | what it looks after | guidance |', '|---|---|---|', ...rows].join('\n');
}

/** The README with its table of duties brought up to date. @throws if the marks that enclose it are gone */
export function withRuleTable(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has lost its marks: ${BEGIN} and ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${ruleTable()}\n${readme.slice(end)}`;
}
