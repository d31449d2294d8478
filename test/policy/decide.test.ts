import { describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/message.ts';
import { defaultPolicies, type PolicyOf } from '../../src/policy/channel-policy.ts';
import { createNudgePolicy } from '../../src/policy/decide.ts';
import type { Finding } from '../../src/rule.ts';
import type { Audience } from '../../src/vocabulary.ts';

const keys = createKeyring();
const by = (name: string, audience: Audience = 'whole-organisation') => ({
  author: keys.author(name),
  preference: keys.preference(name),
  channel: keys.channel('ward'),
  audience,
});
const [anna, ben] = [by('anna'), by('ben')];
const policies = defaultPolicies({ threshold: 11, cooldown: 3_600_000 });
const policyOf: PolicyOf = (audience) => policies[audience];
const finding = (rule: string, severity: Finding['severity'] = 'medium'): Finding => ({
  rule,
  severity,
  spans: [[0, 1]],
  entities: ['name'],
  citations: ['usm-2024:19'],
  estimate: null,
  why: 'because',
  wordable: true,
});
const HOUR = 3_600_000;

describe('the policy of nudging', () => {
  it('speaks the first time', () => {
    const found = [finding('direct-identifier')];
    expect(createNudgePolicy(policyOf).decide(anna, found, 0)).toEqual({ speak: found, withheld: [] });
  });

  it('keeps quiet about the same rule until the cooldown is over', () => {
    const policy = createNudgePolicy(policyOf);
    const found = [finding('gratuitous-comment')];
    policy.told(anna, found, 0);
    expect(policy.decide(anna, found, HOUR - 1)).toEqual({ speak: [], withheld: found });
    expect(policy.decide(anna, found, HOUR)).toEqual({ speak: found, withheld: [] });
  });

  it('holds a cooldown for one author and one rule', () => {
    const policy = createNudgePolicy(policyOf);
    policy.told(anna, [finding('gratuitous-comment')], 0);
    expect(policy.decide(ben, [finding('gratuitous-comment')], 1).withheld).toEqual([]);
    expect(policy.decide(anna, [finding('direct-identifier')], 1).withheld).toEqual([]);
  });

  it('speaks of a high severity whatever was said before', () => {
    const policy = createNudgePolicy(policyOf);
    const found = [finding('direct-identifier', 'high')];
    policy.told(anna, found, 0);
    expect(policy.decide(anna, found, 1).speak).toEqual(found);
  });

  it('starts the cooldown anew each time it speaks', () => {
    const policy = createNudgePolicy(policyOf);
    const found = [finding('gratuitous-comment')];
    policy.told(anna, found, 0);
    policy.told(anna, found, HOUR);
    expect(policy.decide(anna, found, HOUR + 1).withheld).toEqual(found);
  });
});
