import { describe, expect, it } from 'vitest';
import { knownModerators } from '../../src/cli/moderators.ts';
import type { SlackConfig } from '../../src/config.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import type { TrendsConfig } from '../../src/settings/trends.ts';

const named = {
  contact: null,
  slack: ['U012ABCDEF'],
  entra: ['6F2B0C1E-1111-4222-8333-944455556666'],
  entraGroups: [],
};
const oauth = { clientId: '1', clientSecret: 's', redirectUrl: null, workspaces: [] };
const slackOf = (many: boolean): SlackConfig => ({
  ...(many ? { oauth } : { botToken: 'xoxb-1' }),
  connection: { kind: 'http', signingSecret: 's' },
  apiUrl: null,
  nudgeBy: 'dm',
});
const trends: TrendsConfig = {
  publicUrl: 'https://quiet-word.example',
  sessionKey: null,
  slack: { clientId: '1', clientSecret: 's', issuer: 'https://slack.com', home: 'T0HOME' },
  entra: null,
};

describe('who is known as a moderator', () => {
  it('is whom the policy of the day names, and nobody else', () => {
    let policy: Policy = { ...defaultPolicy(), moderators: named };
    const { slack, entra } = knownModerators({ slack: slackOf(false) }, null, () => policy);
    expect([slack('U012ABCDEF', 'T0ANY'), slack('U0OTHER', 'T0ANY')]).toEqual([true, false]);
    expect([entra('6f2b0c1e-1111-4222-8333-944455556666'), entra('')]).toEqual([true, false]);
    policy = defaultPolicy();
    expect([slack('U012ABCDEF', 'T0ANY'), entra('6f2b0c1e-1111-4222-8333-944455556666')]).toEqual([
      false,
      false,
    ]);
  });

  it('is nobody of another workspace, where many have the app', () => {
    const policy = { ...defaultPolicy(), moderators: named };
    const known = knownModerators({ slack: slackOf(true) }, trends, () => policy);
    expect(known.slack('U012ABCDEF', 'T0HOME')).toBe(true);
    for (const workspace of ['T0ELSEWHERE', null]) expect(known.slack('U012ABCDEF', workspace)).toBe(false);
    expect(knownModerators({ slack: slackOf(true) }, null, () => policy).slack('U012ABCDEF', 'T0HOME')).toBe(
      false,
    );
  });
});
