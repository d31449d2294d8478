import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { greyJpeg } from '../../pictures/make.ts';
import { BAD, openWorld, type World } from './world.ts';

describe('the page, in a real browser', () => {
  let browser: Browser;
  let world: World;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    world = await openWorld();
  });
  // The pages go first: one whose server is gone would complain.
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await world.close();
  });

  /** A page of its own for a person; whatever goes wrong on it fails the test. */
  async function pageOf(person: string): Promise<Page> {
    const page = await browser.newPage();
    pages.push(page);
    page.on('pageerror', (error) => expect.fail(error.message));
    page.on('console', (line) => line.type() === 'error' && expect.fail(line.text()));
    await page.goto(world.server.address);
    await page.locator('#who option').first().waitFor({ state: 'attached' });
    await page.selectOption('#who', person);
    return page;
  }

  async function say(page: Page, text: string): Promise<void> {
    await page.getByLabel('Your message').fill(text);
    await page.getByRole('button', { name: 'Post' }).click();
    await page.locator('.message .text', { hasText: text }).waitFor();
  }

  const word = (page: Page) => page.getByRole('region', { name: 'Quiet Word' });

  it('shows the nudge to its author and not to another person', async () => {
    const [author, colleague] = [await pageOf('anjali'), await pageOf('tom')];
    await say(author, BAD);
    await word(author).waitFor();
    await colleague.locator('.message').waitFor();
    expect(await word(author).innerText()).toContain('NHS number');
    expect(await author.locator('.text mark').innerText()).toBe('943 476 5919');
    expect(await author.locator('#reached').innerText()).toContain('direct-identifier');
    expect(await word(colleague).count()).toBe(0);
    expect(await colleague.locator('.text mark').count()).toBe(0);
    expect(await colleague.locator('#reached').innerText()).not.toContain('direct-identifier');
    await author.selectOption('#who', 'tom');
    await word(author).waitFor({ state: 'detached' });
  });

  it('brings the nudge into view, however much stands above it', async () => {
    const page = await pageOf('anjali');
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.getByRole('region', { name: 'Welcome' }).waitFor();
    await say(page, BAD);
    const begins = (await word(page).boundingBox())!.y;
    expect(begins).toBeGreaterThan((await page.getByRole('banner').boundingBox())!.height);
    expect(begins + 100).toBeLessThan((await page.locator('#composer').boundingBox())!.y);
  });

  it('lets the author edit the message, after which the nudge says thank you', async () => {
    const page = await pageOf('anjali');
    await say(page, BAD);
    await word(page).waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Edit your message').fill('bloods haemolysed, can someone repeat?');
    await page.getByRole('button', { name: 'Save' }).click();
    await word(page).getByText('Thank you').waitFor();
    expect(world.tallies.at(-1)).toMatchObject({ outcome: 'edited' });
  });

  it('welcomes whoever is opened, until they want no more', async () => {
    const page = await pageOf('anjali');
    const welcome = page.getByRole('region', { name: 'Welcome' });
    await welcome.getByText('Have a look now and then').waitFor();
    await welcome.getByRole('button', { name: 'No more of these' }).click();
    await welcome.getByText('no more welcomes or reminders').waitFor();
    expect(await page.getByRole('button', { name: 'No more of these' }).count()).toBe(0);
    expect(world.tallies.at(-1)).toMatchObject({ rule: 'policy-reminder', outcome: 'no-more' });
  });

  it('has a switch of who reads the channel, which every page follows', async () => {
    const [page, other] = [await pageOf('anjali'), await pageOf('tom')];
    expect(await page.getByLabel('Read by').inputValue()).toBe('whole-organisation');
    await page.getByLabel('Read by').selectOption('shared-or-public');
    for (const each of [page, other]) {
      await each.getByText('People from outside St Elsewhere can read this channel too.').waitFor();
      expect(await each.getByLabel('Read by').inputValue()).toBe('shared-or-public');
    }
    await say(page, 'good morning');
    expect(world.tallies.at(-1)).toMatchObject({ of: 'message', audience: 'shared-or-public' });
  });

  it('takes an answer, once', async () => {
    const page = await pageOf('anjali');
    await say(page, BAD);
    await page.getByRole('button', { name: 'Not a real patient' }).click();
    await word(page).getByText('Thank you').waitFor();
    expect(await page.getByRole('button', { name: 'This flag is wrong' }).count()).toBe(0);
    expect(world.tallies.at(-1)).toMatchObject({ outcome: 'not-a-patient' });
  });

  it('leads back to the message, and mutes', async () => {
    const page = await pageOf('anjali');
    await say(page, BAD);
    await word(page).getByRole('button', { name: 'Open my message' }).click();
    expect(await page.locator('.message').evaluate((item) => item === document.activeElement)).toBe(true);
    await word(page).getByRole('button', { name: 'Not this here for a week' }).click();
    await word(page).getByText('no more of this').waitFor();
    await say(page, `${BAD} please`);
    expect(world.tallies.filter(({ of }) => of === 'message')).toHaveLength(2);
    expect(world.tallies.map((tally) => tally.of === 'finding' && tally.outcome)).toContain('muted');
    expect(await word(page).count()).toBe(1);
  });

  it('replies in a thread and deletes', async () => {
    const page = await pageOf('tom');
    await say(page, 'anyone free at four?');
    await page.getByRole('button', { name: 'Reply' }).click();
    await say(page, 'I am');
    await page.locator('.replies .text', { hasText: 'I am' }).waitFor();
    await page.locator('.replies').getByRole('button', { name: 'Delete' }).click();
    await page.locator('.replies .message').waitFor({ state: 'detached' });
    expect(await page.locator('.message').count()).toBe(1);
  });

  it('shows markup as the text that it is', async () => {
    const page = await pageOf('tom');
    const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
    await say(page, markup);
    expect(await page.locator('.message .text').innerText()).toBe(markup);
    expect(await page.locator('.message img, .message .text b').count()).toBe(0);
  });

  it('says what is wrong with a message that is too long', async () => {
    const page = await pageOf('tom');
    await page.getByLabel('Your message').fill('a'.repeat(40_001));
    page.removeAllListeners('console');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByRole('alert').getByText('40,000 characters').waitFor();
  });

  it('takes a picture without a word, and tells its author alone', async () => {
    const [author, colleague] = [await pageOf('anjali'), await pageOf('tom')];
    await author.getByLabel('Pictures', { exact: true }).setInputFiles({
      name: 'helipad.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(greyJpeg({ make: 'Apple', position: [54.5, -0.6] })),
    });
    await author.getByRole('button', { name: 'Post' }).click();
    await word(author).getByText('the position where it was taken').waitFor();
    await colleague.locator('.files', { hasText: 'helipad.jpg' }).waitFor();
    expect(await word(colleague).count()).toBe(0);
    expect(await author.locator('#pictures').inputValue()).toBe('');
    await author.getByRole('button', { name: 'The patient agreed' }).click();
    await word(author).getByText('Thank you').waitFor();
    expect(world.tallies.at(-1)).toMatchObject({ rule: 'patient-image', outcome: 'consented' });
  });

  it('has a word about what was written and another about the picture', async () => {
    const page = await pageOf('anjali');
    await page.getByLabel('Pictures', { exact: true }).setInputFiles({
      name: 'a.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(greyJpeg({ make: 'Apple', position: [54.5, -0.6] })),
    });
    await say(page, BAD);
    await word(page).getByText('the position where it was taken').waitFor();
    expect(await word(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.locator('.message').waitFor({ state: 'detached' });
    await expect
      .poll(() => world.tallies.slice(-2))
      .toMatchObject([{ outcome: 'deleted' }, { outcome: 'deleted' }]);
  });

  it('checks a draft without posting it, and takes up the safer wording', async () => {
    const [page, colleague] = [await pageOf('anjali'), await pageOf('tom')];
    const advice = page.getByRole('region', { name: 'About your draft' });
    await page.getByLabel('Your message').fill(BAD);
    await page.getByRole('button', { name: 'Check my draft' }).click();
    await advice.getByText('NHS number').first().waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await advice.getByRole('button', { name: 'Use it in my draft' }).click();
    await advice.waitFor({ state: 'detached' });
    const better = await page.getByLabel('Your message').inputValue();
    expect(better).not.toContain('943 476 5919');
    await page.getByRole('button', { name: 'Check my draft' }).click();
    await advice.getByText('does not mean that nothing is there').waitFor();
    await page.getByLabel('Your message').fill('');
    await advice.waitFor({ state: 'detached' });
    expect(await colleague.locator('.message').count()).toBe(0);
    expect(world.tallies.filter(({ of }) => of === 'message')).toEqual([]);
  });

  it('says what it is, and ends reminders from there', async () => {
    const page = await pageOf('anjali');
    await page.getByText('What is this?').click();
    const home = page.locator('#home');
    await home.getByText('Nothing about you').waitFor();
    expect(await home.getByRole('link', { name: 'What it reads and keeps' }).getAttribute('href')).toBe(
      '/about',
    );
    await home.getByRole('button', { name: 'No more reminders' }).click();
    await home.getByText('You asked for no more').waitFor();
    await page.selectOption('#who', 'tom');
    await home.getByRole('button', { name: 'No more reminders' }).waitFor();
  });
});
