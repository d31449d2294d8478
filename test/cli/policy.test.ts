import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('quiet-word policy', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'));
    writeFileSync(
      join(folder, 'good.yaml'),
      'channels:\n  - name: "ward-*"\n    kind: direct-care\nkinds:\n  direct-care:\n    threshold: 3\n',
    );
    writeFileSync(join(folder, 'bad.yaml'), 'kinds:\n  direct-care:\n    treshold: 3\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('checks a file', async () => {
    expect(await run(['policy', 'check', 'good.yaml'], { folder })).toMatchObject({
      status: 0,
      out: expect.stringContaining('good.yaml can be used: 1 channel pattern') as string,
    });
    expect(await run(['policy', 'check', 'bad.yaml'], { folder })).toMatchObject({
      status: 2,
      err: 'bad.yaml:3: kinds.direct-care.treshold: there is no such setting here.\n',
    });
  });

  it('explains what holds in a channel, and why', async () => {
    const { status, out } = await run(['policy', 'explain', '#ward-7', '--policy', 'good.yaml'], { folder });
    expect(status).toBe(0);
    expect(out).toContain('#ward-7: direct-care, because the policy says so of names like "ward-*".');
    expect(out).toContain('about 3 people or fewer');
    expect(out).toMatch(/identifying-combination +off {2}\(set\)/);
  });

  it('explains by the file of the settings, and by the defaults', async () => {
    const environment = { POLICY_FILE: 'good.yaml' };
    expect((await run(['policy', 'explain', 'ward-7'], { folder, environment })).out).toContain(
      'direct-care',
    );
    expect((await run(['policy', 'explain', 'ward-7', '--guests'], { folder })).out).toContain(
      'ward-7: shared-or-public, because guests read along.',
    );
  });

  it('is looked at by the doctor, and used by check', async () => {
    const environment = { POLICY_FILE: 'bad.yaml' };
    expect((await run(['doctor'], { folder, environment })).out).toContain('The policy file cannot be used.');
    const words = ['check', '--policy', 'good.yaml', '--audience', 'direct-care', '84F from Hornsea, #NOF'];
    expect(await run(words, { folder })).toMatchObject({ status: 0 });
    expect(await run(['check', '84F from Hornsea, #NOF'], { folder })).toMatchObject({ status: 1 });
  });
});
