import { expect, it } from 'vitest';
import { createKeyring } from '../src/message.ts';
import { createOwnMutes } from '../src/own-mutes.ts';
import { createMutes, type Mute } from '../src/policy/mutes.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 21);
const keys = createKeyring();
const person = (id: string) => ({ author: keys.author(id), preference: keys.preference('slack', id) });
const [anna, ben] = [person('anna'), person('ben')];
const RULES = [{ id: 'bad-word', title: 'A word to avoid' }];

it('a person’s mutes come in the words of the duties, until they end', () => {
  let now = START;
  const mutes = createMutes();
  const own = createOwnMutes(mutes, RULES, () => now);
  mutes.mute({ preference: anna.preference, channel: keys.channel('ward') }, ['bad-word'], now);
  expect(own.of(anna)).toMatchObject([{ title: 'A word to avoid', until: START + 7 * DAY }]);
  expect(own.of(ben)).toEqual([]);
  now += 7 * DAY;
  expect(own.of(anna)).toEqual([]);
});

it('each is lifted by its own person alone', () => {
  const mutes = createMutes();
  const own = createOwnMutes(mutes, RULES, () => START);
  const where = { preference: anna.preference, channel: keys.channel('ward') };
  mutes.mute(where, ['bad-word'], START);
  const id = own.of(anna)[0]!.id;
  own.lift(ben, id);
  own.lift(anna, 'another');
  expect(mutes.isMuted(where, 'bad-word', START)).toBe(true);
  own.lift(anna, id);
  expect([mutes.isMuted(where, 'bad-word', START), own.of(anna)]).toEqual([false, []]);
});

it('one of before a restart is shown too, though nobody knows its duty any more', () => {
  let kept: readonly Mute[] = [];
  const shelf = { load: () => kept, save: (all: readonly Mute[]) => void (kept = all) };
  const where = { preference: anna.preference, channel: keys.channel('ward') };
  createMutes(shelf).mute(where, ['bad-word'], START);
  const own = createOwnMutes(createMutes(shelf), RULES, () => START);
  expect(own.of(anna)).toMatchObject([{ title: 'A duty that you muted a while ago' }]);
});
