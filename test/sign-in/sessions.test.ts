import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../src/sign-in/links.ts';
import { createSessions } from '../../src/sign-in/sessions.ts';

const HOUR = 3_600_000;
const secret = (byte = 1) => new Uint8Array(32).fill(byte);

/** Sessions at a clock that can be put forward and back. */
function open(byte = 1) {
  const at = { now: Date.UTC(2026, 10, 21), grounds: ['slack:U1'] };
  const sessions = createSessions({ secret: secret(byte), grounds: () => at.grounds, clock: () => at.now });
  return { at, sessions };
}

describe('a session', () => {
  it('holds what lets somebody look, but not their id', async () => {
    const { sessions } = open();
    const session = await sessions.read(await sessions.begin('slack:U1'));
    expect(session).not.toBeNull();
    expect(JSON.stringify(session)).not.toContain('U1');
  });

  it('ends after an hour without a look, and after eight in any case', async () => {
    const { at, sessions } = open();
    let token = await sessions.begin('slack:U1');
    for (let hour = 0; hour < 8; hour += 1) {
      at.now += 0.99 * HOUR;
      token = await sessions.renew((await sessions.read(token))!);
    }
    at.now += 0.07 * HOUR;
    expect(await sessions.read(token)).not.toBeNull();
    at.now += 0.02 * HOUR;
    expect(await sessions.read(token)).toBeNull();

    const idle = await sessions.begin('slack:U1');
    at.now += HOUR + 1_000;
    expect(await sessions.read(idle)).toBeNull();
  });

  it('ends at once, every token of it, when somebody signs out or is no longer a moderator', async () => {
    const { at, sessions } = open();
    const token = await sessions.begin('slack:U1');
    const session = (await sessions.read(token))!;
    const renewed = await sessions.renew(session);
    at.grounds = ['slack:U2'];
    expect(await sessions.read(token)).toBeNull();
    at.grounds = ['slack:U1'];
    expect(await sessions.read(token)).not.toBeNull();
    sessions.end(session);
    expect(await sessions.read(token)).toBeNull();
    expect(await sessions.read(renewed)).toBeNull();
  });

  it('is not taken from another key, nor a one-time link for one', async () => {
    const { at, sessions } = open();
    expect(await sessions.read(await open(2).sessions.begin('slack:U1'))).toBeNull();
    const links = createLinks({ secret: secret(), goodFor: HOUR, clock: () => at.now });
    expect(await sessions.read(await links.make())).toBeNull();
  });

  it('cannot be forged: no token with a character changed, and no other text, opens anything', async () => {
    const { sessions } = open();
    const token = await sessions.begin('slack:U1');
    const place = fc.nat({ max: token.length - 1 });
    const sign = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_');
    await fc.assert(
      fc.asyncProperty(place, sign, async (at, other) => {
        const changed = token.slice(0, at) + other + token.slice(at + 1);
        // The last character of a part may hold bits that stand for nothing.
        const isSame = Buffer.from(changed, 'base64url').equals(Buffer.from(token, 'base64url'));
        const isEnd = ['.', undefined].includes(token[at + 1]);
        fc.pre(changed !== token && !isSame && !isEnd);
        expect(await sessions.read(changed)).toBeNull();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await sessions.read(text)).toBeNull();
      }),
    );
  });
});

describe('a one-time link', () => {
  it('lets in once, and only for so long', async () => {
    let now = 0;
    const links = createLinks({ secret: secret(), goodFor: 1_000_000, clock: () => now });
    const [first, second] = [await links.make(), await links.make()];
    expect(await links.use(first)).toBe(true);
    expect(await links.use(first)).toBe(false);
    now = 1_001_000;
    expect(await links.use(second)).toBe(false);
    expect(await links.use(`${first}x`)).toBe(false);
  });
});
