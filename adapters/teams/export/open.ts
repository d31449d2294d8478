import type { ExportReader, FileAtFault } from '../../../src/export.ts';
import type { AudienceOf } from '../../../src/message.ts';
import { secretsOf, type Archive } from '../../kit/export/archive.ts';
import { createExportKeyring } from '../../kit/export/keys.ts';
import { faultOf } from '../../kit/export/file-error.ts';
import { readRows } from '../../kit/export/rows.ts';
import { listsIn, planParts } from './plan.ts';
import { readPart } from './read-part.ts';
import { readChannel, type Channel } from './wire.ts';

export interface TeamsExportParts {
  readonly archive: Archive;
  readonly audienceOf: AudienceOf;
  /** Into how many parts a large folder is cut. */
  readonly shares: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Reads messages of Teams as the export interfaces of Microsoft Graph give them. */
export async function openTeamsExport(settings: TeamsExportParts): Promise<ExportReader> {
  const { archive, audienceOf, shares, now } = settings;
  const { fingerprint, keys } = secretsOf(archive);
  const { channels, faults } = await readChannels(archive);
  const around = { archive, channels, keys: createExportKeyring(keys), audienceOf, now };
  const parts = planParts(archive, shares);
  return {
    platform: 'teams',
    fingerprint,
    parts,
    faults: [...archive.faults, ...faults],
    pathOf: (file) => archive.pathOf(file),
    read: ({ number }) => readPart(parts[number]!, around),
    close: () => archive.close(),
  };
}

async function readChannels(archive: Archive) {
  const channels = new Map<string, Channel>();
  const faults: FileAtFault[] = [];
  const take = (row: unknown) => {
    const channel = readChannel(row);
    if (channel !== null) channels.set(channel.id, channel);
  };
  for (const file of listsIn(archive)) {
    try {
      for await (const rows of readRows(archive.open(file), file.bytes)) rows.forEach(take);
    } catch (error) {
      faults.push({ file: file.number, fault: faultOf(error) });
    }
  }
  return { channels, faults };
}
