import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { DigestChart } from '../../src/digest.ts';
import { foldText } from '../kit/fold-text.ts';

const Upload = z.object({ upload_url: z.url(), file_id: z.string().min(1) });

/** Slack takes 1,000 characters of alternative text (2026). */
const ALTERNATIVE = 990;
/** In milliseconds. */
const PATIENCE = 20_000;
const HOME = 'https://files.slack.com';

/**
 * Posts a chart as a picture with its text alternative, right below what was posted before.
 * @param apiUrl the Web API in use, where it is not Slack's own
 * @throws where Slack does not take it
 */
export async function postPicture(
  client: WebClient,
  channel: string,
  { title, alternative, picture }: DigestChart,
  apiUrl: string | null,
): Promise<void> {
  const bytes = await picture();
  // By the name that Slack's reference gives the alternative text; the library's types have another.
  const { upload_url: address, file_id: id } = Upload.parse(
    await client.apiCall('files.getUploadURLExternal', {
      filename: 'trends.png',
      length: bytes.byteLength,
      alt_txt: foldText(alternative, ALTERNATIVE),
    }),
  );
  const home = apiUrl === null ? HOME : new URL(apiUrl).origin;
  if (new URL(address).origin !== home)
    throw new Error('Slack named another server than its own to upload to.');
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error('Slack did not take the bytes of a picture.');
  await client.files.completeUploadExternal({
    files: [{ id, title }],
    channel_id: channel,
    initial_comment: title,
  });
}
