import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelFacts } from '../../src/message.ts';
import { guess } from '../../src/policy/explain.ts';
import { createLivePolicy } from '../../src/policy/live-policy.ts';
import { audienceIn, defaultPolicy, fitsName, type ChannelPattern } from '../../src/policy/policy.ts';

const facts = (given: Partial<ChannelFacts> = {}): ChannelFacts => ({
  id: 'C1',
  name: 'mess',
  form: 'channel',
  isShared: false,
  hasGuests: false,
  ...given,
});
const channels: ChannelPattern[] = [
  { match: { id: 'C9' }, kind: 'clinical-social' },
  { match: { name: 'ward-*' }, kind: 'direct-care' },
  { match: { name: '*' }, kind: 'whole-organisation' },
];

describe('who reads a channel', () => {
  it('is what the first pattern that fits says, whatever the platform tells', () => {
    expect(audienceIn({ channels }, facts({ name: 'Ward-7', isShared: true }))).toBe('direct-care');
    expect(audienceIn({ channels }, facts({ id: 'C9', name: 'ward-7' }))).toBe('clinical-social');
  });

  it('is guessed from what the platform tells, in doubt on the safe side', () => {
    const none = { channels: [] };
    expect(audienceIn(none, facts())).toBe('whole-organisation');
    expect(audienceIn(none, facts({ form: 'group' }))).toBe('clinical-social');
    expect(audienceIn(none, facts({ form: 'group', hasGuests: true }))).toBe('shared-or-public');
    expect(audienceIn(none, facts({ isShared: true }))).toBe('shared-or-public');
    expect(audienceIn({ channels }, facts({ name: null, isShared: true }))).toBe('shared-or-public');
  });

  it('comes with its reason', () => {
    expect(guess({ channels }, facts({ name: 'ward-7' })).why).toContain('"ward-*"');
    expect(guess({ channels }, facts({ id: 'C9' })).why).toContain('id');
    expect(guess({ channels: [] }, facts({ hasGuests: true })).why).toContain('guests');
  });
});

describe('a name and a shape', () => {
  it.each([
    ['ward-*', 'ward-7', true],
    ['ward-*', 'my-ward-7', false],
    ['*-shared', 'ics-shared', true],
    ['*theatre*', 'main-theatre-2', true],
    ['a*b*a', 'aba', true],
    ['a*a', 'a', false],
    ['mess', 'MESS', true],
    ['mess', 'mess-2', false],
  ])('%s and %s: %s', (shape, name, fits) => {
    expect(fitsName(shape, name)).toBe(fits);
  });

  it('a shape fits what it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{0,5}$/), { minLength: 1, maxLength: 6 }), (pieces) => {
        expect(fitsName(pieces.join('*'), pieces.join('x'))).toBe(true);
      }),
    );
  });
});

describe('the policy of the day', () => {
  it('is read again when asked, and stays as it was where that fails', () => {
    const loads = [
      () => defaultPolicy(),
      () => {
        throw new Error('broken');
      },
      () => defaultPolicy({ threshold: 5, cooldown: 0 }),
    ];
    const live = createLivePolicy(() => loads.shift()!());
    expect(() => live.reload()).toThrow('broken');
    expect(live.current().kinds['direct-care'].threshold).toBe(11);
    live.reload();
    expect(live.current().kinds['direct-care'].threshold).toBe(5);
  });
});
