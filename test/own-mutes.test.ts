import { expect, it } from 'vitest';
import { createKeyring } from '../src/message.ts';
import { createOwnMutes, type KeptMute } from '../src/own-mutes.ts';

const keys = createKeyring();
const person = (id: string) => ({ author: keys.author(id), preference: keys.preference('slack', id) });

it('a person’s mutes come in the words of the duties, and each lifts their own', () => {
  const anna = person('anna');
  const kept = new Map<string, KeptMute[]>([
    [
      anna.preference,
      [
        { id: 'one', until: 2_000, rule: 'bad-word' },
        { id: 'two', until: 3_000, rule: null },
      ],
    ],
  ]);
  const own = createOwnMutes(
    {
      of: (preference, now) => (kept.get(preference) ?? []).filter(({ until }) => until > now),
      lift: (preference, id) =>
        kept.set(
          preference,
          (kept.get(preference) ?? []).filter((each) => each.id !== id),
        ),
    },
    [{ id: 'bad-word', title: 'A word to avoid' }],
    () => 1_000,
  );
  expect(own.of(anna)).toEqual([
    { id: 'one', until: 2_000, title: 'A word to avoid' },
    { id: 'two', until: 3_000, title: 'A duty that you muted a while ago' },
  ]);
  expect(own.of(person('ben'))).toEqual([]);
  own.lift(person('ben'), 'one');
  own.lift(anna, 'two');
  expect(own.of(anna).map(({ id }) => id)).toEqual(['one']);
});
