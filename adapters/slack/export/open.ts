import type { ExportReader } from '../../../src/export.ts';
import type { AudienceOf } from '../../../src/message.ts';
import { secretsOf, type Archive } from '../../kit/export/archive.ts';
import { createExportKeyring } from '../../kit/export/keys.ts';
import { readListing } from './listing.ts';
import { planParts, topOf } from './plan.ts';
import { readPart } from './read-part.ts';

export interface SlackExportParts {
  readonly archive: Archive;
  readonly audienceOf: AudienceOf;
  /** For how many days what was told is remembered. */
  readonly lookBack: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Whether this looks like an export of a Slack workspace. */
export function isSlackExport({ files }: Pick<Archive, 'files'>): boolean {
  return topOf(files).size > 0 || files.some(({ path }) => /\/\d{4}-\d{2}-\d{2}\.json$/.test(path));
}

/** Reads the export of a Slack workspace: its channels, private channels and group messages. */
export async function openSlackExport(settings: SlackExportParts): Promise<ExportReader> {
  const { archive, audienceOf, lookBack, now } = settings;
  const { fingerprint, keys } = secretsOf(archive);
  const listing = await readListing(archive, topOf(archive.files));
  const around = { archive, listing, keys: createExportKeyring(keys), audienceOf, now };
  const parts = planParts(archive, listing, lookBack);
  return {
    platform: 'slack',
    fingerprint,
    parts,
    faults: [...archive.faults, ...listing.faults],
    pathOf: (file) => archive.pathOf(file),
    read: ({ number }) => readPart(parts[number]!, around),
    close: () => archive.close(),
  };
}
