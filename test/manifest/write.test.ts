import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const SCHEMA =
  'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
const ID = '6f2b0c1e-1111-4222-8333-944455556666';

describe('npm run manifest', () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'manifest-'));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  function write(...words: string[]) {
    const tsx = join(root, 'node_modules/tsx/dist/esm/index.mjs');
    const command = ['--import', tsx, join(root, 'manifest/write.ts'), '--out', out, ...words];
    return spawnSync(process.execPath, command, { encoding: 'utf8' });
  }

  it('writes a package that Teams takes, and a manifest for many workspaces', async () => {
    const host = ['--host', 'https://word.hospital.example'];
    const { status, stdout } = write(...host, '--teams-app-id', ID, '--many-workspaces');
    expect([status, readdirSync(out).toSorted()]).toEqual([0, ['quiet-word-teams.zip', 'slack.json']]);
    expect(stdout).toContain('Upload new app');
    const packed = unzipSync(readFileSync(join(out, 'quiet-word-teams.zip')));
    const manifest = JSON.parse(Buffer.from(packed['manifest.json']!).toString()) as {
      bots: { botId: string }[];
      icons: Record<string, string>;
      webApplicationInfo: { id: string };
      authorization: { permissions: { resourceSpecific: { name: string }[] } };
    };
    const schema = JSON.parse(readFileSync(join(root, SCHEMA), 'utf8')) as never;
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never, schema)).toEqual([]);
    expect(Object.keys(packed).toSorted()).toEqual(
      ['manifest.json', ...Object.values(manifest.icons)].toSorted(),
    );
    expect([manifest.bots[0]?.botId, manifest.webApplicationInfo.id]).toEqual([ID, ID]);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const { name } of manifest.authorization.permissions.resourceSpecific)
      expect(readme).toContain(`| \`${name}\` |`);
    expect(readFileSync(join(out, 'slack.json'), 'utf8')).toContain(
      'https://word.hospital.example/slack/oauth_redirect',
    );
  }, 60_000);

  it('says what is wrong with an address', () => {
    const { status, stderr } = write('--host', 'word.hospital.example');
    expect([status, stderr]).toEqual([2, expect.stringContaining('--host takes an https address')]);
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);
});
