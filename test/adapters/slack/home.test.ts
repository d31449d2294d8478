import type { Button, KnownBlock, SectionBlock } from '@slack/types';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderHelp, renderHome } from '../../../adapters/slack/render-home.ts';
import type { HomeView } from '../../../src/home.ts';
import { askAsSlack } from './ask-as-slack.ts';
import { TEAM } from './fake-slack.ts';
import { faultIn } from './block-limits.ts';
import { AUTHOR, command, homeOpened, joined, press, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const UNTIL = Date.UTC(2026, 10, 27, 12);

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

const shownTo = (user: string) => JSON.stringify(workspace.slack.homes.get(user) ?? null);
/** The author mutes the duty of the first word that they get. */
async function mute(): Promise<void> {
  await workspace.deliver(said({ text: 'bad' }));
  const [nudge] = workspace.nudges();
  const buttons = nudge?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : [])) ?? [];
  const { value = '' } = buttons.find((each) => (each as Button).action_id === 'muted') as Button;
  await workspace.press(press({ answer: 'muted', value, responseUrl: responseUrl() }));
}
const responseUrl = () => workspace.slack.responseUrl('D0AUTHOR01', AUTHOR);
/** What the button that lifts a mute carries. */
function liftIn(blocks: readonly KnownBlock[] = []): string {
  const withLift = blocks.find((block) => JSON.stringify(block).includes('lift-mute')) as SectionBlock;
  return (withLift.accessory as Button).value ?? '';
}
const pressAtHome = (answer: string, value: string, user = AUTHOR) => {
  const place = { view: { id: 'V1', type: 'home' }, container: { type: 'view' }, response_url: undefined };
  return workspace.press({ ...press({ answer, value, user, responseUrl: '' }), ...place });
};

describe('the home tab', () => {
  it('is shown to whoever opens it, and says what there is to know', async () => {
    expect(await workspace.deliver(homeOpened())).toEqual([200]);
    for (const part of [
      'What it reads',
      'Nothing about you',
      '/quietword check',
      'intranet.example/social-media',
      'quiet-word.example/about',
      'Nothing is muted for you now.',
    ])
      expect(shownTo(AUTHOR)).toContain(part);
    expect([...workspace.slack.homes.keys()]).toEqual([AUTHOR]);
    expect([workspace.slack.sent, workspace.outcomes(), workspace.messagesRead()]).toEqual([[], [], 0]);
  });

  it('is not drawn while somebody looks at the messages', async () => {
    expect(await workspace.deliver(homeOpened(AUTHOR, 'messages'))).toEqual([200]);
    expect(workspace.slack.homes.size).toBe(0);
  });

  it('lifts a mute, and shows so: its author hears of the duty again', async () => {
    await mute();
    await workspace.deliver(said({ text: 'bad' }));
    expect(workspace.nudges()).toHaveLength(1);
    await workspace.deliver(homeOpened());
    expect(shownTo(AUTHOR)).toMatch(/A word to avoid, until \w+day \d+ \w+/);
    const value = liftIn(workspace.slack.homes.get(AUTHOR));
    expect(await pressAtHome('lift-mute', value, 'U0SOMEBODY')).toBe(200);
    await workspace.deliver(said({ text: 'bad' }));
    expect(workspace.nudges()).toHaveLength(1);
    expect(await pressAtHome('lift-mute', value)).toBe(200);
    expect(shownTo(AUTHOR)).toContain('Nothing is muted for you now.');
    await workspace.deliver(said({ text: 'bad' }));
    expect(workspace.nudges()).toHaveLength(2);
    expect(await pressAtHome('lift-mute', value)).toBe(200);
  });

  it('ends the reminders for good, and shows so', async () => {
    await workspace.deliver(homeOpened());
    expect(shownTo(AUTHOR)).toContain('No more of these');
    expect(await pressAtHome('no-more', 'home')).toBe(200);
    expect(shownTo(AUTHOR)).toContain('You asked for no more');
    await workspace.deliver(joined());
    expect(workspace.nudges()).toEqual([]);
  });

  it('is asked for again where Slack cannot take it now, and not where it never will', async () => {
    workspace.slack.mishap('views.publish', { status: 500 });
    expect(await workspace.deliver(homeOpened())).toEqual([500, 200]);
    expect(await workspace.deliver(homeOpened('U0UNKNOWN1'))).toEqual([200]);
  });

  it('comes as an answer for the asker alone to "help", where a mute can be lifted too', async () => {
    await mute();
    const { shown } = await askAsSlack(workspace.address, command('help'));
    const value = liftIn(shown?.blocks);
    await workspace.press(press({ answer: 'lift-mute', value, responseUrl: responseUrl() }));
    expect(workspace.slack.sent.at(-1)).toMatchObject({ method: 'response', seenBy: AUTHOR });
    expect(JSON.stringify(workspace.slack.sent.at(-1)?.blocks)).toContain('Nothing is muted for you now.');
  });
});

describe('the home tab of moderators', () => {
  beforeEach(async () => {
    await workspace.close();
    workspace = await openWorkspace({
      isModerator: (user, team) => user === AUTHOR && team === TEAM,
    });
    workspace.slack.users.add('U0SOMEBODY');
  });

  it('shows them the figures, and shows them to nobody else', async () => {
    await workspace.deliver(homeOpened());
    await workspace.deliver(homeOpened('U0SOMEBODY'));
    for (const part of ['Messages read: 3,000', 'https://quiet-word.example/trends']) {
      expect(shownTo(AUTHOR)).toContain(part);
      expect(shownTo('U0SOMEBODY')).not.toContain(part);
    }
    expect(shownTo('U0SOMEBODY')).toContain('What it reads');
  });

  it('shows them again after a button was pressed there, and never in a message', async () => {
    await pressAtHome('no-more', 'home');
    expect(shownTo(AUTHOR)).toContain('Messages read: 3,000');
    const { shown } = await askAsSlack(workspace.address, command('help'));
    expect(JSON.stringify(shown)).toContain('What it reads');
    expect(JSON.stringify(shown)).not.toContain('3,000');
  });
});

describe('the home in Block Kit', () => {
  it('keeps to the limits of Slack, whatever is in it', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_000 });
    const section = fc.record({ title: words, lines: fc.array(words, { minLength: 1, maxLength: 4 }) });
    const mute = fc.record({ id: fc.uuid(), title: words, until: fc.constant(UNTIL) });
    const link = fc.record({ label: words, href: fc.webUrl() });
    const views: fc.Arbitrary<HomeView> = fc.record({
      opening: words,
      sections: fc.array(section, { maxLength: 6 }),
      mutes: fc.array(mute, { maxLength: 40 }),
      isReminded: fc.boolean(),
      links: fc.array(link, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(faultIn(renderHome(view).blocks as never)).toBeNull();
        expect(faultIn(renderHelp(view).blocks)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
