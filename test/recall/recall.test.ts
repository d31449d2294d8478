import { describe, expect, test } from 'vitest';
import { createKeyring } from '../../src/message.ts';
import { read } from '../../src/reading/read.ts';
import { createRecall, type Saying } from '../../src/recall/recall.ts';

const keys = createKeyring(new Uint8Array(32));
const HOUR = 3_600_000;

const saying = (message: string, author = 'anna', thread = 'one', saidAt = 0): Saying => ({
  key: keys.message(message),
  author: keys.author(author),
  thread: keys.thread(thread),
  saidAt,
});

/** A memory in which these messages of a thread were said, a minute apart. */
function after(...messages: readonly (readonly [author: string, text: string])[]) {
  const recall = createRecall();
  for (const [index, [author, text]] of messages.entries()) {
    const said = saying(String(index), author, 'one', index * 60_000);
    recall.remember(said, read(text, [], recall.told(said)));
  }
  return recall;
}

describe('what a thread told', () => {
  test('is attributes, never words', () => {
    const recall = after(['anna', '84F from Hornsea with a #NOF, Mrs Obaseki']);
    const told = recall.told(saying('next', 'ben', 'one', HOUR));
    expect(told.attributes.map(({ kind }) => kind)).toContain('place');
    expect(JSON.stringify(told)).not.toMatch(/hornsea|obaseki|nof/i);
  });

  test('leaves out what the same message told before, so that an edit is judged anew', () => {
    const recall = after(['anna', '84F from Hornsea with a #NOF']);
    expect(recall.told(saying('0', 'anna', 'one', HOUR)).attributes).toEqual([]);
  });

  test('is forgotten after a week, and when the message is deleted', () => {
    const recall = after(['anna', '84F from Hornsea with a #NOF']);
    expect(recall.told(saying('next', 'ben', 'one', 8 * 24 * HOUR)).attributes).toEqual([]);
    recall.forget(keys.message('0'));
    expect(recall.told(saying('next', 'ben', 'one', HOUR)).attributes).toEqual([]);
  });

  test('starts anew with another patient', () => {
    const recall = after(
      ['anna', '84F from Hornsea with a #NOF'],
      ['anna', 'different pt: chest pain, for CT'],
    );
    expect(
      recall.told(saying('next', 'ben', 'one', HOUR)).attributes.some(({ kind }) => kind === 'place'),
    ).toBe(false);
  });

  test('counts its messages, and those about another patient anew', () => {
    const said: readonly (readonly [string, string])[] = [
      ['anna', '84F from Hornsea with a #NOF'],
      ['ben', 'ok'],
      ['anna', 'different pt: chest pain, for CT'],
    ];
    const messages = (...of: typeof said) => after(...of).told(saying('next', 'ben', 'one', HOUR)).messages;
    expect(messages(...said.slice(0, 2))).toBe(2);
    expect(messages(...said)).toBe(1);
  });

  test('holds a guess apart until it is confirmed', () => {
    const recall = after(['anna', 'arrest call at 2, ROSC'], ['ben', 'is that the vicar of Dent?']);
    const told = recall.told(saying('next', 'anna', 'one', HOUR));
    expect(told.attributes.some(({ kind }) => kind === 'place')).toBe(false);
    expect(told.guesses.some(({ kind }) => kind === 'place')).toBe(true);
  });

  test('knows that a teaching thread is about nobody', () => {
    const recall = after(['anna', 'viva practice: 58F with a new tremor']);
    expect(recall.told(saying('next', 'ben', 'one', HOUR)).nobody).toBe(true);
  });

  test('is bounded', () => {
    const recall = createRecall({ threadFor: HOUR, authorFor: HOUR, most: 2 });
    for (const thread of ['one', 'two', 'three']) {
      const said = saying(thread, 'anna', thread);
      recall.remember(said, read('84F from Hornsea with a #NOF', [], recall.told(said)));
    }
    expect(recall.told(saying('next', 'ben', 'one')).attributes).toEqual([]);
    expect(recall.told(saying('next', 'ben', 'three')).attributes).not.toEqual([]);
  });
});
