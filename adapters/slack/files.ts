import type { SlackConfig } from '../../src/config.ts';
import type { Attachment } from '../../src/message.ts';
import { download } from '../kit/download.ts';
import type { SharedFile } from './wire.ts';

/** Turns the files of a message into attachments that can be fetched. */
export type OpenFiles = (files: readonly SharedFile[]) => Attachment[];

/** Slack takes ten files with a message (2026). */
const MOST_FILES = 10;
const HOME = 'https://files.slack.com';

/** Files of Slack's own, fetched with the bot's token: from Slack's file server or, in tests, from the fake's. */
export function createOpenFiles({
  botToken,
  apiUrl,
}: Pick<SlackConfig, 'apiUrl'> & { readonly botToken: string }): OpenFiles {
  const home = apiUrl === null ? HOME : new URL(apiUrl).origin;
  return (files) =>
    present(files)
      .slice(0, MOST_FILES)
      .map(({ name, mimetype, url_private_download: address }) => ({
        name: name ?? '',
        mediaType: mimetype ?? null,
        open: () =>
          download(address ?? '', {
            isAllowed: ({ origin }) => origin === home,
            headers: { authorization: `Bearer ${botToken}` },
          }),
      }));
}

/** Without those that were deleted, and those that only link to another service. */
export function present(files: readonly SharedFile[] | null | undefined): readonly SharedFile[] {
  return (files ?? []).filter(({ mode }) => mode !== 'tombstone' && mode !== 'external');
}
