import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS } from '../../src/vocabulary.ts';
import type { Driver, OpenDriver, Word } from './drivers/driver.ts';
import { openPlaygroundDriver } from './drivers/playground.ts';
import { openSlackDriver } from './drivers/slack.ts';
import { openTeamsDriver } from './drivers/teams.ts';

const MINUTE = 60_000;
const PLATFORMS: readonly (readonly [string, OpenDriver])[] = [
  ['Slack', openSlackDriver],
  ['Teams', openTeamsDriver],
  ['the playground', openPlaygroundDriver],
];

describe.each(PLATFORMS)('on %s a private word', (name, open) => {
  let driver: Driver;
  beforeEach(async () => {
    driver = await open();
  });
  // Whatever happened: nobody but the author was ever shown anything.
  afterEach(async () => {
    expect(driver.shownToOthers()).toBe(0);
    await driver.close();
  });
  const isReal = name !== 'the playground';
  const wordAt = async (place: number): Promise<Word> => (await driver.words())[place] ?? expect.fail();

  it('arrives once, with all that was noticed, and its buttons carry an opaque id alone', async () => {
    await driver.say('a bad, bad day');
    const [word, ...others] = await driver.words();
    expect(others).toEqual([]);
    for (const said of ['A bad word.', 'bad', 'Leave it out.', 'a good, good day', 'It is your choice'])
      expect(word?.text).toContain(said);
    expect(new Set(word?.carried).size).toBe(1);
    expect(word?.carried[0]).toMatch(/^[\da-f-]{36}$/);
    expect([driver.outcomes(), driver.messagesRead()]).toEqual([['nudged'], 1]);
  });

  it.runIf(isReal)('leads back to the message', async () => {
    await driver.say('bad');
    expect((await wordAt(0)).text).toMatch(/Open my message.*https:|https:.*Open my message/);
  });

  it('tells who is speaking the first time, and is shorter then', async () => {
    await driver.say('bad');
    await driver.say('bad again');
    const [first, second] = await driver.words();
    expect(first?.text).toContain('Quiet Word is a program');
    expect(second?.text).not.toContain('Quiet Word is a program');
  });

  it.each(ANSWERS)('takes the answer "%s" once, thanks, and asks no more', async (answer) => {
    await driver.say('bad');
    expect(await driver.press(0, answer)).toContain('Thank you.');
    expect((await wordAt(0)).isOpen).toBe(false);
    expect((await wordAt(0)).text).not.toContain('bad');
    expect(await driver.press(0, 'wrong')).toContain('settled before');
    expect(driver.outcomes()).toEqual(['nudged', answer]);
  });

  it('takes no answer from anybody else, and says so', async () => {
    await driver.say('bad');
    expect(await driver.press(0, 'wrong', 'another')).toContain('somebody else');
    expect([driver.outcomes(), (await wordAt(0)).isOpen]).toEqual([['nudged'], true]);
    await driver.press(0, 'consented');
    expect(driver.outcomes()).toEqual(['nudged', 'consented']);
  });

  it('that nobody knows any more, as after a restart, answers politely', async () => {
    expect(await driver.press(null, 'wrong')).toMatch(/too old|is gone/);
    expect(driver.outcomes()).toEqual([]);
  });

  it('closes when the message is edited well, and stays open when not', async () => {
    const id = await driver.say('bad');
    await driver.edit(id, 'bad still');
    expect([driver.outcomes(), (await wordAt(0)).isOpen]).toEqual([['nudged'], true]);
    await driver.edit(id, 'good');
    expect([driver.outcomes(), (await wordAt(0)).isOpen]).toEqual([['nudged', 'edited'], false]);
    expect(await driver.press(0, 'wrong')).toContain('settled before');
    expect(driver.outcomes()).toEqual(['nudged', 'edited']);
  });

  it('ends when the message is deleted, and a press after that counts nothing', async () => {
    const id = await driver.say('bad');
    await driver.remove(id);
    expect((await driver.words()).filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(await driver.press(0, 'wrong')).toMatch(/settled before|is gone/);
    expect(driver.outcomes()).toEqual(['nudged', 'deleted']);
  });

  it('is said once about a message, its retries, its previews and its edits', async () => {
    const id = await driver.say('bad https://link.example');
    await driver.redeliver(id);
    await driver.decorate(id);
    await driver.edit(id, 'bad https://link.example, and worse');
    await driver.press(0, 'wrong');
    await driver.edit(id, 'bad, worst of all');
    await driver.redeliver(id);
    expect([(await driver.words()).length, driver.outcomes()]).toEqual([1, ['nudged', 'wrong']]);
  });

  it('that its author muted is said no more there', async () => {
    await driver.say('bad');
    expect(await driver.press(0, 'muted')).toContain('Thank you.');
    await driver.say('bad again');
    expect([(await driver.words()).length, driver.outcomes()]).toEqual([1, ['nudged', 'muted', 'withheld']]);
  });

  it.runIf(isReal)('that comes more than ten minutes late is left out and counted', async () => {
    await driver.say('bad', 15 * MINUTE);
    expect([await driver.words(), driver.outcomes()]).toEqual([[], ['stale']]);
  });

  it.runIf(isReal)('comes all the same where clocks stand apart', async () => {
    await driver.say('bad', -2 * MINUTE);
    await driver.say('bad again', MINUTE);
    expect(driver.outcomes()).toEqual(['nudged', 'nudged']);
  });

  it.runIf(isReal)('waits as long as the platform asks, and comes once', async () => {
    driver.limitRate?.(1);
    const began = performance.now();
    await driver.say('bad');
    expect(performance.now() - began).toBeGreaterThan(950);
    expect([(await driver.words()).length, driver.outcomes()]).toEqual([1, ['nudged']]);
  });

  it.runIf(isReal)('to somebody who blocked the bot is counted, and shown nowhere', async () => {
    driver.block?.();
    await driver.say('bad');
    expect([await driver.words(), driver.outcomes()]).toEqual([[], ['undeliverable']]);
  });

  it('leaves no text and no name in the log', async () => {
    const id = await driver.say('bad zebrafish');
    await driver.press(0, 'wrong', 'another');
    await driver.press(0, 'muted');
    await driver.remove(id);
    expect(driver.logged()).not.toMatch(/zebrafish|anjali|anna|U0A|29:[a-z]|C0WARD/i);
  });
});
