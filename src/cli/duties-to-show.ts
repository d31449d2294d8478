import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import type { Duty } from '../dashboard/section.ts';

/** The duties whose findings are counted as flags, as the pages of trends call them. */
export function dutiesToShow(): Duty[] {
  return RULES.filter(({ reminder }) => reminder === undefined).map(({ id, title, citations }) => ({
    id,
    title,
    guidance: guidance.paragraph(citations[0]),
  }));
}
