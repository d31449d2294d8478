import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../src/message.ts';

describe('keys', () => {
  it('are the same for the same address under one secret', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (address) => {
        const keys = createKeyring(new Uint8Array(32));
        expect(keys.author(...address)).toBe(keys.author(...address));
      }),
    );
  });

  it('differ between kinds, between addresses however they are cut, and between runs', () => {
    const keys = createKeyring();
    expect(keys.author('T1', 'U1')).not.toBe(keys.channel('T1', 'U1'));
    expect(keys.author('T1', 'U1')).not.toBe(keys.author('T1U', '1'));
    expect(keys.author('T1', 'U1')).not.toBe(createKeyring().author('T1', 'U1'));
  });

  it('of preferences alone outlive a run, where there is a lasting secret', () => {
    const lasting = new Uint8Array(32).fill(1);
    const [first, second] = [createKeyring(undefined, lasting), createKeyring(undefined, lasting)];
    expect(first.preference('slack', 'U1')).toBe(second.preference('slack', 'U1'));
    expect(first.author('U1')).not.toBe(second.author('U1'));
    expect(first.preference('slack', 'U1')).not.toBe(first.preference('teams', 'U1'));
    expect(createKeyring().preference('slack', 'U1')).not.toBe(createKeyring().preference('slack', 'U1'));
  });

  it('show nothing of the address', () => {
    expect(createKeyring().author('T024BE7LD', 'U0CANARY')).not.toMatch(/T024BE7LD|U0CANARY/);
  });
});
