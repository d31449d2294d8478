import { describe, expect, it } from 'vitest';
import { planFor, whyOf } from '../../src/statistics/grain.ts';

describe('the length of a period', () => {
  it.each([
    [5_000, 'auto', 'week', true, /by week and by kind of channel/],
    [1_999, 'auto', 'month', false, /by month, because fewer than 2,000 .* close to single people/],
    [499, 'auto', 'quarter', false, /by quarter, because fewer than 500 /],
    [5_000, 'quarter', 'quarter', true, /as your policy file asks\.$/],
    [1_000, 'quarter', 'quarter', false, /as your policy file asks\. Kinds of channel/],
    // A policy may ask for longer periods only.
    [100, 'week', 'quarter', false, /fewer than 500/],
    [1_000, 'month', 'month', false, /fewer than 2,000/],
  ] as const)('with %i messages a week, %s asked for, is a %s', (messages, asked, grain, byAudience, why) => {
    const plan = planFor(messages, asked);
    expect(plan).toMatchObject({ grain, byAudience });
    expect(whyOf(plan)).toMatch(why);
  });
});
