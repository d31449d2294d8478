import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { startAgentsPlayground } from './agents-playground.ts';
import { freePort, ROOT, startProgram } from './processes.ts';

/** `npm run pictures:clients`: the README's picture of the nudge in Microsoft's own playground for Teams. */

const PICTURE = `${ROOT}.github/pictures/teams.png`;
const MESSAGE = '84F from Whitby, fractured her hip at the bowls club on Sunday. Anyone free to consent?';

const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1250, height: 1120 }, deviceScaleFactor: 1.5 });
  await takeTeams(page);
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
    await page.screenshot({ path: PICTURE });
    console.log(PICTURE);
  } finally {
    await program.stop();
    await teams.stop();
  }
}
