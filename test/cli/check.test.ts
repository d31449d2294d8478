import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const BAD = 'NHS no 943 476 5919, bloods haemolysed';

describe('quiet-word check', () => {
  it('underlines what was noticed and says why, with the guidance', async () => {
    const { status, out } = await run(['check', BAD]);
    expect(status).toBe(1);
    expect(out).toContain(`  ${BAD}\n         ^^^^^^^^^^^^\n`);
    expect(out).toMatch(/direct-identifier/);
    expect(out).toMatch(/Using social media as a medical professional, 2024, paragraph 18/);
    expect(out).not.toContain('\u001b[');
  });

  it('reads standard input, and exits 0 when there is nothing to say', async () => {
    expect(await run(['check'], { input: 'Rota is out, thanks all\n' })).toMatchObject({
      status: 0,
      out: 'Nothing to say about this message.\n',
    });
  });

  it('says the same for programs', async () => {
    const { status, out } = await run(['check', '--json', BAD]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ rule: 'direct-identifier', severity: 'high', spans: [[7, 19]], expectedMatches: null }],
    });
  });

  it.each([
    [['check', '--threshold', 'few', 'hello'], /Give a whole number/],
    [['check', '--jsonl', 'hello'], /standard input/],
    [['check', '--loud'], /unknown option/],
    [['chek'], /unknown command/],
  ])('%j is bad use, and says so', async (words, message) => {
    const { status, err } = await run(words);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('has help with examples', async () => {
    const { status, out } = await run(['check', '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/Examples:/);
  });
});
