/** What stands between `<` and `>` in Slack's mrkdwn, as readers see it. */
export interface Reference {
  /** Still with its entities. */
  readonly label: string;
  /** Where the label stands between the brackets, or null where the words are ours. */
  readonly at: number | null;
  /** Whether it names members of the workspace. */
  readonly isMention: boolean;
}

const LINK = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** Reads `@U1|label`, `#C1|name`, `!here`, `!subteam^S1|@group`, `!date^…|fallback` or a link; null if it is none. */
export function readReference(inside: string): Reference | null {
  const bar = inside.indexOf('|');
  const label = bar === -1 ? '' : inside.slice(bar + 1);
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const ours = (words: string, isMention: boolean): Reference => ({ label: words, at: null, isMention });
  if (target.startsWith('@')) return ours(withSign('@', label || 'someone'), true);
  if (target.startsWith('#')) return ours(withSign('#', label || 'channel'), false);
  if (target.startsWith('!subteam^')) return ours(withSign('@', label || 'group'), true);
  if (target.startsWith('!'))
    return label === ''
      ? ours(withSign('@', target.slice(1)), false)
      : { label, at: bar + 1, isMention: false };
  if (!LINK.test(target)) return null;
  return label === '' ? { label: target, at: 0, isMention: false } : { label, at: bar + 1, isMention: false };
}

function withSign(sign: string, label: string): string {
  return label.startsWith(sign) ? label : sign + label;
}
