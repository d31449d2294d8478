import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenFiles } from '../../../adapters/slack/files.ts';
import { greyJpeg } from '../../pictures/make.ts';
import { BOT_TOKEN } from './fake-slack.ts';
import { AUTHOR, callback, CHANNEL, deleted, freshTs, messageEvent, said, type Said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

const WARD = { make: 'Apple', position: [54.5, -0.6] } as const;
const file = (name: string, more: Said = {}) => ({
  id: 'F1',
  name,
  mimetype: 'image/jpeg',
  url_private_download: workspace.slack.fileUrl(name),
  ...more,
});
const share = (files: readonly object[], fields: Said = {}) =>
  said({ subtype: 'file_share', text: '', files, ...fields });
const words = () => workspace.nudges().map(({ blocks }) => JSON.stringify(blocks));

describe('a picture that is shared', () => {
  it('is fetched, looked into and answered to its author alone, after the event was acknowledged', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    expect(await workspace.deliver(share([file('a.jpg')]))).toEqual([200]);
    await workspace.looked();
    expect(workspace.nudges()).toMatchObject([{ method: 'chat.postMessage', seenBy: AUTHOR }]);
    expect(words()[0]).toContain('A picture: photo');
    expect(workspace.outcomes()).toEqual(['nudged']);
  });

  it('does not hold up the acknowledgement, however long it takes', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    const held = workspace.slack.hold('chat.postMessage', 1_000);
    expect(await workspace.deliver(share([file('a.jpg')]), { limit: 900 })).toEqual([200]);
    await held;
    await workspace.looked();
    expect(workspace.outcomes()).toEqual(['nudged']);
  });

  it('is looked into once, however often the event comes', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    const event = share([file('a.jpg')]);
    await Promise.all([workspace.deliver(event), workspace.deliver(event)]);
    await workspace.deliver(event);
    await workspace.looked();
    expect(workspace.nudges()).toHaveLength(1);
  });

  it.each([
    ['a file that is gone', null, 'unreachable'],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024), 'too-large'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('that is %s could not be read', async (_, content, fault) => {
    if (content !== null) workspace.slack.files.set('a.jpg', content);
    expect(await workspace.deliver(share([file('a.jpg')]))).toEqual([200]);
    await workspace.looked();
    expect(words()[0]).toContain(`A picture: ${fault}`);
  });

  it('in whose place comes a login page, though it says 200, could not be read', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    workspace.slack.scopes = workspace.slack.scopes.filter((scope) => scope !== 'files:read');
    await workspace.deliver(share([file('a.jpg')]));
    await workspace.looked();
    expect(words()[0]).toContain('A picture: not-a-picture');
  });

  it('is left alone where it stands somewhere else, was deleted, or is no picture', async () => {
    const never = 'https://files.slack.com.example/a.jpg';
    await workspace.deliver(
      share([
        file('a.jpg', { mode: 'external' }),
        file('b.jpg', { mode: 'tombstone' }),
        file('c.pdf', { mimetype: 'application/pdf', url_private_download: never }),
      ]),
    );
    await workspace.looked();
    expect(workspace.nudges()).toEqual([]);
  });

  it('is not looked into once its message is deleted', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    workspace.slack.files.set('b.jpg', greyJpeg(WARD));
    const ts = freshTs();
    const held = workspace.slack.hold('chat.postMessage', 300);
    await workspace.deliver(share([file('a.jpg')]));
    await workspace.deliver(share([file('b.jpg')], { ts }));
    await held;
    await workspace.deliver(deleted(ts));
    await workspace.looked();
    expect(workspace.outcomes()).toEqual(['nudged']);
  });

  it('ends as edited when it is taken out of its message', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    const ts = freshTs();
    const shared = file('a.jpg');
    await workspace.deliver(share([shared], { ts }));
    await workspace.looked();
    const after = messageEvent({ text: '', ts, files: [{ id: 'F1', mode: 'tombstone' }] });
    await workspace.deliver(
      callback({
        type: 'message',
        subtype: 'message_changed',
        channel: CHANNEL,
        channel_type: 'channel',
        ts: freshTs(),
        message: after,
        previous_message: { ...after, files: [shared] },
      }),
    );
    expect(workspace.outcomes()).toEqual(['nudged', 'edited']);
  });

  it('is told again when Slack cannot take the word at once', async () => {
    workspace.slack.files.set('a.jpg', greyJpeg(WARD));
    workspace.slack.mishap('chat.postMessage', { status: 500 });
    expect(await workspace.deliver(share([file('a.jpg')]))).toEqual([200]);
    await workspace.looked();
    expect(workspace.outcomes()).toEqual(['nudged']);
  });
});

it('the token travels to the file server of Slack alone', async () => {
  const open = createOpenFiles({ botToken: BOT_TOKEN, apiUrl: null });
  for (const address of [
    workspace.slack.fileUrl('a.jpg'),
    'http://files.slack.com/a.jpg',
    'https://files.slack.com.example/a.jpg',
    'https://files.slack.com@localhost/a.jpg',
    '',
    null,
  ]) {
    const [attachment] = open([
      { name: 'a.jpg', mimetype: 'image/jpeg', mode: null, url_private_download: address },
    ]);
    await expect(attachment?.open()).rejects.toMatchObject({ code: 'not_allowed' });
  }
});
