import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { naturalMix } from '../messages.ts';

/** What a generated workspace looks like. */
export interface Workspace {
  readonly messages: number;
  readonly channels: number;
  readonly people: number;
  readonly days: number;
}

const FIRST_DAY = Date.UTC(2024, 0, 1) / 1000;
const DAY = 86_400;
/** Half of what is said is said in the three largest channels, much as in real workspaces. */
const SHARES = [0.25, 0.15, 0.1];

/**
 * Writes the export of a workspace that nobody ever had: messages of the project's own corpus and examples, every third
 * in a thread, each row as large as Slack makes it.
 */
export async function writeSlackExport(
  path: string,
  { messages, channels, people, days }: Workspace,
): Promise<void> {
  const zip = new ZipFile();
  const written = finished(zip.outputStream.pipe(createWriteStream(path)));
  const texts = naturalMix(20_000);
  const users = Array.from({ length: people }, (_, index) => `U${String(index).padStart(8, '0')}`);
  const names = Array.from({ length: channels }, (_, index) => `channel-${index}`);
  // Made only when their turn has come, so that a million messages need no memory either.
  const add = (name: string, rows: () => readonly unknown[]) =>
    zip.addReadStreamLazy(name, (give) =>
      give(null, Readable.from([Buffer.from(JSON.stringify(rows(), null, 4))], { objectMode: false })),
    );
  add('users.json', () => users.map((id) => ({ id, profile: { display_name: id, real_name: id } })));
  add('channels.json', () =>
    names.map((name, index) => ({ id: `C${index}`, name, members: users.slice(0, 50) })),
  );
  let said = 0;
  for (const [index, name] of names.entries()) {
    const share = SHARES[index] ?? 0.5 / (channels - SHARES.length);
    for (let day = 0; day < days; day += 1) {
      const count =
        Math.round((messages * share * (day + 1)) / days) - Math.round((messages * share * day) / days);
      if (count === 0) continue;
      const date = new Date((FIRST_DAY + day * DAY) * 1000).toISOString().slice(0, 10);
      add(`${name}/${date}.json`, () =>
        Array.from({ length: count }, (_, nth) => {
          const ts = FIRST_DAY + day * DAY + Math.floor((nth * DAY) / count);
          said += 1;
          const user = users[(said * 7919) % people]!;
          const text = texts[(said * 104_729) % texts.length]!;
          return row(user, text, ts, nth % 3 === 1 ? ts - Math.floor(DAY / count) : null);
        }),
      );
    }
  }
  zip.end();
  await written;
}

function row(user: string, text: string, ts: number, thread: number | null) {
  const stamp = (seconds: number) => `${seconds}.000100`;
  return {
    client_msg_id: `00000000-0000-4000-8000-${String(ts).padStart(12, '0')}`,
    type: 'message',
    text,
    user,
    ts: stamp(ts),
    team: 'T0000001',
    user_team: 'T0000001',
    source_team: 'T0000001',
    user_profile: { avatar_hash: 'g00000000', display_name: user, real_name: user, is_restricted: false },
    ...(thread === null ? {} : { thread_ts: stamp(thread), parent_user_id: user }),
    blocks: [
      {
        type: 'rich_text',
        block_id: 'b0000',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
  };
}
