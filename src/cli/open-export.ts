import { ExportError } from '../../adapters/kit/export/archive.ts';
import { openArchive } from '../../adapters/kit/export/open-archive.ts';
import { isSlackExport, openSlackExport } from '../../adapters/slack/export/open.ts';
import { openTeamsExport } from '../../adapters/teams/export/open.ts';
import type { ExportPlatform, ExportReader } from '../export.ts';
import { audienceIn, type Policy } from '../policy/policy.ts';

export interface ExportSettings {
  readonly path: string;
  /** Told from the files, where nothing is said. */
  readonly platform: ExportPlatform | null;
  readonly policy: Policy;
  /** Milliseconds for which what a thread told is remembered. */
  readonly rememberFor: number;
  /** Into how many parts a large folder is cut that has no days to cut at. */
  readonly shares: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Opens an export of a platform that is known here.
 * @throws ExportError where it cannot be read, or holds nothing to read
 */
export async function openExport({
  path,
  platform,
  policy,
  rememberFor,
  shares,
  now,
}: ExportSettings): Promise<ExportReader> {
  const archive = await openArchive(path);
  const audienceOf = (channel: Parameters<typeof audienceIn>[1]) => audienceIn(policy, channel);
  const lookBack = Math.ceil(rememberFor / 86_400_000);
  const isSlack = platform === null ? isSlackExport(archive) : platform === 'slack';
  const reader = isSlack
    ? await openSlackExport({ archive, audienceOf, lookBack, now })
    : await openTeamsExport({ archive, audienceOf, shares, now });
  if (reader.parts.length > 0) return reader;
  reader.close();
  throw new ExportError(
    `${path} holds no messages of Slack (channel folders with YYYY-MM-DD.json) or Teams (JSON or JSON lines of chatMessage). ` +
      'Give the zip or folder as it was exported; see quiet-word scan --help.',
  );
}
