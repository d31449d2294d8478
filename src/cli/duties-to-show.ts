import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import type { TaughtDuty } from '../digest/teaching.ts';

/** The duties whose findings are counted as flags, as moderators are told of them. */
export function dutiesToShow(): TaughtDuty[] {
  return RULES.filter(({ reminder }) => reminder === undefined).map(({ id, title, reason, citations }) => ({
    id,
    title,
    reason,
    guidance: guidance.paragraph(citations[0]),
  }));
}
