import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { startAgentsPlayground } from './agents-playground.ts';
import { ALICE, startLocalSlack, TOKENS } from './local-slack.ts';
import { freePort, ROOT, startProgram } from './processes.ts';

/** `npm run pictures:clients`: the README's pictures of the nudge in clients that others wrote. */

const PICTURES = `${ROOT}.github/pictures`;
const MESSAGE = '84F from Whitby, fractured her hip at the bowls club on Sunday. Anyone free to consent?';

const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1250, height: 1120 }, deviceScaleFactor: 1.5 });
  await takeTeams(page);
  await takeSlack(await browser.newPage({ viewport: { width: 1150, height: 720 }, deviceScaleFactor: 1.5 }));
} finally {
  await browser.close();
}

/** Microsoft's playground, whose page is Alex's. */
async function takeTeams(page: Page): Promise<void> {
  const port = String(await freePort());
  const program = await startProgram({ PORT: port }, ['--local']);
  const teams = await startAgentsPlayground(`http://127.0.0.1:${port}/api/messages`);
  try {
    await page.goto(teams.page);
    await page.getByText('Check a draft first').waitFor();
    await page.locator('button:near(:text("Log Panel"), 200)').last().click();
    await teams.post(MESSAGE);
    await page.getByRole('button', { name: 'Not this here for a week' }).scrollIntoViewIfNeeded();
    await shoot(page, 'teams');
  } finally {
    await program.stop();
    await teams.stop();
  }
}

/** A local stand-in for Slack, whose page is Alice's; it draws no code block, so the safer wording is not to be seen. */
async function takeSlack(page: Page): Promise<void> {
  const port = String(await freePort());
  const slack = await startLocalSlack('events', `http://127.0.0.1:${port}/slack/events`);
  const program = await startProgram({
    PORT: port,
    SLACK_SIGNING_SECRET: TOKENS.signingSecret,
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_API_URL: slack.apiUrl,
  });
  try {
    await page.goto(slack.page);
    await slack.post(ALICE, MESSAGE);
    await page.getByText('Direct messages').locator('..').getByText('Alice Anderson').last().click();
    await page.getByRole('button', { name: 'Not this here for a week' }).scrollIntoViewIfNeeded();
    await shoot(page, 'slack');
  } finally {
    await program.stop();
    await slack.stop();
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = `${PICTURES}/${name}.png`;
  await page.screenshot({ path });
  console.log(path);
}
