import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { appIdOf, fillTeams, hostOf, ManifestError } from '../../manifest/fill.ts';

const root = new URL('../../', import.meta.url);
const template = readFileSync(new URL('manifest/teams/manifest.json', root), 'utf8');
const schema = JSON.parse(
  readFileSync(
    new URL(
      'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
      root,
    ),
    'utf8',
  ),
) as never;

const complaints = (manifest: string): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(JSON.parse(manifest) as never, schema);

/** Width and height of a PNG, in pixels. */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(new URL(`manifest/teams/${file}`, root));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("the Teams app's manifest", () => {
  it('fits schema 1.30', async () => {
    expect(await complaints(template)).toEqual([]);
  });

  it.each([
    ['an unknown scope', template.replace('"groupChat"', '"groupchat"')],
    ['an unknown field', template.replace('"accentColor"', '"mood": 1, "accentColor"')],
    ['a missing icon', template.replace('"outline": "outline.png"', '"outlined": "outline.png"')],
  ])('with %s would not', async (_, spoilt) => {
    expect(spoilt).not.toBe(template);
    expect(await complaints(spoilt)).not.toEqual([]);
  });

  it('names icons of the sizes that Teams asks for', () => {
    expect(sizeOf('color.png')).toEqual([192, 192]);
    expect(sizeOf('outline.png')).toEqual([32, 32]);
  });

  it('is filled with the host and the app id', async () => {
    const id = '6f2b0c1e-1111-4222-8333-944455556666';
    const filled = fillTeams(template, hostOf('https://word.hospital.example'), appIdOf(id.toUpperCase()));
    expect(filled).not.toMatch(/quiet-word\.example|0{8}-/);
    expect(filled).toContain(`api://word.hospital.example/${id}`);
    expect(await complaints(filled)).toEqual([]);
  });

  it.each(['http://word.example', 'word.example', 'https://word.example/bot', ''])(
    'takes no host like %j',
    (host) => {
      expect(() => hostOf(host)).toThrow(ManifestError);
    },
  );

  it('takes no app id that cannot be one', () => {
    expect(() => appIdOf('quiet-word')).toThrow(ManifestError);
  });
});
