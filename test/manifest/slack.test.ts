import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { REDIRECT_PATH } from '../../adapters/slack/install.ts';
import { DIGEST_SCOPES } from '../../adapters/slack/scopes.ts';
import { fillSlack } from '../../manifest/fill.ts';

const root = new URL('../../', import.meta.url).pathname;
const template = readFileSync(`${root}manifest/slack.json`, 'utf8');

/** What the compiler has to say of a manifest, held against the types of Slack's own client. */
function complaints(manifest: string): string[] {
  const name = `${root}test/manifest/held.ts`;
  const source = `import type { AppsManifestValidateArguments } from '@slack/web-api';
    type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
    export const manifest = (${manifest}) satisfies Known<Exclude<AppsManifestValidateArguments['manifest'], string>>;`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => path === name || disk.fileExists(path),
    getSourceFile: (path, language) =>
      path === name ? ts.createSourceFile(path, source, language) : disk.getSourceFile(path, language),
  };
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe("Slack's manifest", () => {
  it('fits the schema', () => {
    expect(complaints(template)).toEqual([]);
  });

  it.each([
    ['an unknown scope', template.replace('"im:write"', '"im:whisper"')],
    ['an unknown event', template.replace('"message.groups"', '"message.gropus"')],
    ['an unknown field', template.replace('"bot_user": {', '"bot_user": { "shy": true,')],
    ['an unknown section', template.replace('"settings": {', '"mood": {}, "settings": {')],
  ])('with %s would not', (_, spoilt) => {
    expect(spoilt).not.toBe(template);
    expect(complaints(spoilt)).not.toEqual([]);
  });

  it('keeps to the lengths that Slack allows', () => {
    const { display_information: shown } = JSON.parse(template) as {
      display_information: { name: string; description: string; long_description: string };
    };
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(174);
    expect(shown.long_description.length).toBeLessThanOrEqual(4000);
  });

  it('is filled with the host', () => {
    const filled = fillSlack(template, 'word.hospital.example', { socketMode: false });
    expect(filled).toContain('https://word.hospital.example/slack/events');
    expect(filled).not.toContain('quiet-word.example');
    expect(complaints(filled)).toEqual([]);
  });

  it.each([false, true])('lets many workspaces install the app, with Socket Mode %s', (socketMode) => {
    const filled = fillSlack(template, 'word.hospital.example', { socketMode, manyWorkspaces: true });
    expect(complaints(filled)).toEqual([]);
    const { oauth_config: oauth, settings } = JSON.parse(filled) as {
      oauth_config: { redirect_urls: string[]; scopes: unknown };
      settings: Record<string, unknown> & { event_subscriptions: { bot_events: string[] } };
    };
    expect(oauth.redirect_urls).toEqual([`https://word.hospital.example${REDIRECT_PATH}`]);
    expect(settings).toMatchObject({ org_deploy_enabled: true, token_rotation_enabled: true });
    expect(settings.event_subscriptions.bot_events).toEqual(
      expect.arrayContaining(['app_uninstalled', 'tokens_revoked', 'message.channels']),
    );
    const asked = JSON.parse(template) as { oauth_config: { scopes: unknown } };
    expect(oauth.scopes).toEqual(asked.oauth_config.scopes);
  });

  it('asks to post files only where the digest is to come with its picture', () => {
    const filled = fillSlack(template, 'word.hospital.example', { socketMode: false, digest: true });
    expect(complaints(filled)).toEqual([]);
    const scopesIn = (manifest: string) =>
      (JSON.parse(manifest) as { oauth_config: { scopes: { bot: string[] } } }).oauth_config.scopes.bot;
    const before = scopesIn(template);
    expect(scopesIn(filled).filter((scope) => !before.includes(scope))).toEqual(Object.keys(DIGEST_SCOPES));
    expect(before.filter((scope) => !scopesIn(filled).includes(scope))).toEqual([]);
  });

  it('names no address in Socket Mode', () => {
    const filled = fillSlack(template, 'word.hospital.example', { socketMode: true });
    expect(filled).not.toContain('https://');
    expect(filled).toContain('"socket_mode_enabled": true');
    expect(complaints(filled)).toEqual([]);
  });
});
