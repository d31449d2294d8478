import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('quiet-word doctor', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong where nothing is set up', async () => {
    const { status, out } = await run(['doctor'], { folder });
    expect(status).toBe(0);
    expect(out).toMatch(/✓ The settings can be read/);
    expect(out).toMatch(/✓ The statistics in quiet-word.sqlite can be read and written/);
    expect(out).toMatch(/✓ Slack is off: SLACK_BOT_TOKEN is not set/);
  });

  it('names a setting that cannot be used', async () => {
    const { status, out } = await run(['doctor'], { folder, environment: { SLACK_BOT_TOKEN: 'xoxb-1' } });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ .*settings.*\n +SLACK_SIGNING_SECRET/);
  });

  it('says what is wrong with the database', async () => {
    writeFileSync(join(folder, 'quiet-word.sqlite'), 'this is no database, and never was one');
    const { status, out } = await run(['doctor'], { folder });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ The statistics cannot be used.\n +quiet-word.sqlite is damaged/);
  });

  it('says whether "no more" outlives a restart', async () => {
    expect((await run(['doctor'], { folder })).out).toMatch(/✓ .*forgotten at a restart: PREFERENCES_KEY/);
    const environment = { PREFERENCES_KEY: 'ab'.repeat(32), PREFERENCES_FILE: 'no-more' };
    expect((await run(['doctor'], { folder, environment })).out).toMatch(
      /✓ The preferences in no-more can be/,
    );
    writeFileSync(join(folder, 'no-more'), 'something else');
    const { status, out } = await run(['doctor'], { folder, environment });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ The preferences cannot be used.\n +no-more holds something else/);
    expect(out).not.toContain('abab');
  });

  it('says when Slack cannot be reached, without the token', async () => {
    const environment = {
      SLACK_SIGNING_SECRET: 'shh',
      SLACK_BOT_TOKEN: 'xoxb-canary-token',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    };
    const { status, out, err } = await run(['doctor'], { folder, environment });
    expect(status).toBe(1);
    expect(out).toMatch(/✗ .*Slack/);
    expect(out + err).not.toContain('canary');
  });
});
