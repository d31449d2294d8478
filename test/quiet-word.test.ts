import { beforeEach, describe, expect, it } from 'vitest';
import { guidance } from '../rules/guidance.ts';
import { policyReminder } from '../rules/policy-reminder.ts';
import { createAdviser } from '../src/draft.ts';
import { createGuests } from '../src/greeter.ts';
import { createHomeWriter } from '../src/home.ts';
import type { Judgement } from '../src/judge.ts';
import { createKeyring, type Arrival, type Message } from '../src/message.ts';
import { createNudgeWriter, type Nudge } from '../src/nudge.ts';
import { createOpenNudges } from '../src/outcome.ts';
import { defaultPolicy } from '../src/policy/policy.ts';
import { createNudgePolicy } from '../src/policy/decide.ts';
import type { Delivery, Ending, Inbox } from '../src/ports.ts';
import { createRecall } from '../src/recall/recall.ts';
import { quietWord } from '../src/quiet-word.ts';
import type { PictureReading } from '../src/reading/picture.ts';
import { defineRule, type Finding } from '../src/rule.ts';
import type { Audience } from '../src/vocabulary.ts';
import { createTallyMaker, type Tally } from '../src/statistics/tally.ts';
import { openPreferences } from '../src/store/preferences.ts';
import { createWelcomeWriter, type Welcome } from '../src/welcome.ts';

const keys = createKeyring();
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 16);

const rule = defineRule({
  id: 'bad-word',
  title: 'A word to avoid',
  reason: 'It matters.',
  citations: ['usm-2024:14'],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  detect: () => [],
  nudge: { noticed: () => 'A bad word.', suggestion: () => 'Leave it out.' },
  examples: { flag: [], leave: [] },
});
const finding: Finding = {
  rule: rule.id,
  severity: 'medium',
  spans: [[0, 3]],
  entities: ['insult'],
  citations: rule.citations,
  estimate: null,
  why: 'It is bad.',
  wordable: true,
};

const seen: Finding = { ...finding, rule: 'bad-picture', spans: [], entities: ['position'], wordable: false };
const reading: PictureReading = {
  name: '',
  kind: 'photo',
  fault: null,
  hidden: ['position'],
  caption: '',
  text: '',
};
const pictureRule = defineRule({
  ...rule,
  id: 'bad-picture',
  judges: 'pictures',
  nudge: { noticed: () => 'A bad picture.', suggestion: () => 'Take it down.' },
});

let clock = () => START;
const message = (text: string, id = text, author = 'anna', files: readonly string[] = []): Message => ({
  platform: 'playground',
  key: keys.message(id),
  author: keys.author(author),
  channel: keys.channel('ward'),
  thread: keys.thread(id),
  audience: 'whole-organisation',
  text,
  mentions: [],
  preference: keys.preference(author),
  saidAt: clock(),
  profile: null,
  attachments: files.map((name) => ({ name, mediaType: null, open: async () => new Uint8Array() })),
});

function judge({ text }: { readonly text: string }): Judgement {
  return text.startsWith('bad')
    ? { findings: [finding], safer: { text: 'good', fits: null } }
    : { findings: [], safer: null };
}

describe('the straight line', () => {
  let now: number;
  let delivered: Nudge[];
  /** How long a nudge is on its way. */
  let way: () => Promise<void>;
  let closed: [string, Ending][];
  let welcomed: Welcome[];
  let tallies: Tally[];
  let lifted: string[];
  let delivery: () => Delivery;
  let inbox: Inbox;
  let queue: (() => Promise<void>)[];
  /** Does what was put off until after a message was taken. */
  const later = async () => {
    for (const work of queue.splice(0)) await work();
  };

  beforeEach(() => {
    queue = [];
    now = START;
    clock = () => now;
    delivered = [];
    way = async () => undefined;
    closed = [];
    welcomed = [];
    tallies = [];
    lifted = [];
    delivery = () => 'delivered';
    inbox = quietWord(
      {
        judge,
        judgePictures: (_, pictures) => (pictures.length === 0 ? [] : [seen]),
        look: async ({ name }) => (name.endsWith('.txt') ? null : { ...reading, name }),
        later: { add: (work) => queue.push(work) > 0, finished: async () => undefined },
        recall: createRecall(),
        advise: createAdviser({ judge, rules: [rule], guidance, policy: defaultPolicy, clock: () => now }),
        writeHome: createHomeWriter({
          policy: defaultPolicy,
          saidNoMore: () => false,
          mutes: { of: () => [] },
          about: null,
        }),
        ownMutes: { of: () => [], lift: (_, id) => void lifted.push(id) },
        policy: createNudgePolicy(() => ({ ...defaultPolicy().kinds['whole-organisation'], cooldown: DAY })),
        writer: createNudgeWriter(
          [rule, pictureRule],
          {
            paragraph: (citation) => ({ label: citation, href: 'https://guidance.example' }),
            rulebook: () => 'gmc',
          },
          defaultPolicy,
        ),
        openNudges: createOpenNudges(),
        reception: {
          rule: policyReminder,
          writer: createWelcomeWriter(policyReminder, guidance, defaultPolicy),
          guests: createGuests(),
          preferences: openPreferences(null),
          policyOf: (audience) => ({
            ...defaultPolicy().kinds[audience],
            ...(audience === 'direct-care' ? { nudge: 'silent' } : {}),
            ...(audience === 'clinical-social' ? { rules: { 'policy-reminder': 'off' } } : {}),
          }),
        },
        // Everything is counted here, however often; that it is once a week has tests of its own.
        contributions: { isFirst: () => true },
        tallies: createTallyMaker([rule.id, pictureRule.id, policyReminder.id]),
        count: (tally) => tallies.push(tally),
        clock: () => now,
      },
      {
        deliver: async (nudge) => {
          await way();
          const outcome = delivery();
          if (outcome === 'delivered') delivered.push(nudge);
          return outcome;
        },
        close: async (key, ending) => void closed.push([key, ending]),
        welcome: async (welcome) => {
          const outcome = delivery();
          if (outcome === 'delivered') welcomed.push(welcome);
          return outcome;
        },
      },
    );
  });

  const outcomes = () => tallies.flatMap((tally) => (tally.of === 'finding' ? [tally.outcome] : []));
  const read = () => tallies.filter((tally) => tally.of === 'message').length;

  it('counts a harmless message and says nothing', async () => {
    await inbox.said(message('good morning'));
    expect(delivered).toEqual([]);
    expect([outcomes(), read()]).toEqual([[], 1]);
  });

  it('has a quiet word with the author, and counts it', async () => {
    const said = message('bad morning');
    await inbox.said(said);
    expect(delivered).toMatchObject([
      {
        to: said.author,
        about: said.key,
        safer: 'good',
        points: [{ noticed: 'A bad word.', quotes: ['bad'] }],
      },
    ]);
    expect([outcomes(), read()]).toEqual([['nudged'], 1]);
    expect(tallies[0]).toEqual({
      of: 'finding',
      week: 202647,
      platform: 'playground',
      audience: 'whole-organisation',
      rule: 'bad-word',
      severity: 'medium',
      outcome: 'nudged',
    });
  });

  it('withholds a second word on the same rule during the cooldown', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.said(message('bad', '2'));
    expect(delivered).toHaveLength(1);
    expect([outcomes(), read()]).toEqual([['nudged', 'withheld'], 2]);
  });

  it('counts a nudge that cannot be private as undeliverable, and starts no cooldown', async () => {
    delivery = () => 'undeliverable';
    await inbox.said(message('bad', '1'));
    delivery = () => 'delivered';
    await inbox.said(message('bad', '2'));
    expect(outcomes()).toEqual(['undeliverable', 'nudged']);
  });

  it('counts nothing when delivery may work later, so that a redelivery counts once', async () => {
    delivery = () => {
      throw new Error('rate limited');
    };
    await expect(inbox.said(message('bad', '1'))).rejects.toThrow('rate limited');
    expect(tallies).toEqual([]);
    delivery = () => 'delivered';
    await inbox.said(message('bad', '1'));
    expect([outcomes(), read()]).toEqual([['nudged'], 1]);
  });

  it('ends as edited when the edit says it better', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.edited(message('good', '1'));
    expect([outcomes(), read()]).toEqual([['nudged', 'edited'], 1]);
    expect(closed).toEqual([[delivered[0]?.key, 'edited']]);
  });

  it('is not said twice about one message', async () => {
    await inbox.said(message('bad', '1'));
    now += 2 * DAY;
    await inbox.edited(message('bad as before', '1'));
    expect(delivered).toHaveLength(1);
    expect(outcomes()).toEqual(['nudged']);
  });

  it('is said when an edit turns a harmless message', async () => {
    await inbox.said(message('good', '1'));
    await inbox.edited(message('bad', '1'));
    expect([outcomes(), read()]).toEqual([['nudged'], 1]);
  });

  it('ends as deleted', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.deleted(keys.message('1'));
    await inbox.deleted(keys.message('1'));
    expect(outcomes()).toEqual(['nudged', 'deleted']);
    expect(closed).toEqual([[delivered[0]?.key, 'deleted']]);
  });

  it('ends with what its author answers, once', async () => {
    await inbox.said(message('bad', '1'));
    expect(await inbox.answered(delivered[0]!.key, 'wrong')).toBe(true);
    expect(await inbox.answered(delivered[0]!.key, 'consented')).toBe(false);
    await inbox.deleted(keys.message('1'));
    expect([outcomes(), closed]).toEqual([['nudged', 'wrong'], []]);
  });

  it('stays open while an edit still shows what was noticed', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.edited(message('bad and more', '1'));
    expect([delivered.length, outcomes(), closed]).toEqual([1, ['nudged'], []]);
    expect(await inbox.answered(delivered[0]!.key, 'wrong')).toBe(true);
  });

  it('is not said again about a message, whatever became of the first', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.answered(delivered[0]!.key, 'wrong');
    now += 2 * DAY;
    await inbox.edited(message('bad as before', '1'), now);
    await inbox.said(message('bad', '1'));
    expect([delivered.length, outcomes()]).toEqual([1, ['nudged', 'wrong']]);
  });

  it('is muted by its author for a week, in that channel', async () => {
    await inbox.said(message('bad', '1'));
    await inbox.answered(delivered[0]!.key, 'muted');
    now += 7 * DAY - 1;
    await inbox.said(message('bad', '2'));
    await inbox.said({ ...message('bad', '3'), channel: keys.channel('mess') });
    await inbox.said(message('bad', '4', 'ben'));
    now += 1;
    await inbox.said(message('bad', '5', 'cleo'));
    expect(outcomes()).toEqual(['nudged', 'muted', 'withheld', 'nudged', 'nudged', 'nudged']);
    now += DAY;
    await inbox.said(message('bad', '6'));
    expect(outcomes().at(-1)).toBe('nudged');
  });

  it('tells who is speaking to somebody who hears it for the first time, and is shorter then', async () => {
    await inbox.said(message('bad', '1'));
    now += 2 * DAY;
    await inbox.said(message('bad', '2'));
    await inbox.said(message('bad', '3', 'ben'));
    expect(delivered.map(({ introduction }) => introduction !== null)).toEqual([true, false, true]);
    expect(delivered[0]!.introduction!.split(/\.(?: |$)/).filter(Boolean)).toHaveLength(2);
    expect(delivered[1]!.closing.length).toBeLessThan(delivered[0]!.closing.length);
  });

  it('still tells who is speaking if the first word did not get through', async () => {
    delivery = () => 'undeliverable';
    await inbox.said(message('bad', '1'));
    delivery = () => 'delivered';
    await inbox.said(message('bad', '2'));
    expect(delivered[0]?.introduction).not.toBeNull();
  });

  describe('comes too late', () => {
    const MINUTE = 60_000;
    const posted = (ago: number, id: string) => ({ ...message('bad', id, id), saidAt: now - ago });

    it('more than ten minutes after the message, and is counted as stale', async () => {
      await inbox.said(posted(12 * MINUTE, '1'));
      expect([delivered, outcomes(), read()]).toEqual([[], ['stale'], 1]);
    });

    it('but not for clocks that stand a minute apart, either way', async () => {
      await inbox.said(posted(10.5 * MINUTE, '1'));
      await inbox.said(posted(-MINUTE, '2'));
      await inbox.said(posted(-40 * MINUTE, '3'));
      expect(outcomes()).toEqual(['nudged', 'nudged', 'nudged']);
    });

    it('counted from the edit where it was edited', async () => {
      await inbox.edited(posted(3 * DAY, '1'), now - MINUTE);
      await inbox.edited(posted(3 * DAY, '2'), now - 20 * MINUTE);
      expect(outcomes()).toEqual(['nudged', 'stale']);
    });

    it('when it had to wait so long for its turn', async () => {
      delivery = () => 'stale';
      await inbox.said(message('bad', '1'));
      delivery = () => 'delivered';
      await inbox.said(message('bad', '2'));
      expect(outcomes()).toEqual(['stale', 'nudged']);
    });
  });

  it('that is on its way when its message is edited ends with the edit, and no second is said', async () => {
    let arrive: () => void = () => undefined;
    way = () => new Promise<void>((resolve) => (arrive = resolve));
    const saying = inbox.said(message('bad', '1'));
    const alike = inbox.said(message('bad', '2'));
    way = async () => undefined;
    const editing = inbox.edited(message('good', '1'));
    arrive();
    await Promise.all([saying, alike, editing]);
    expect([delivered.length, outcomes().toSorted()]).toEqual([1, ['edited', 'nudged', 'withheld']]);
    expect(closed).toEqual([[delivered[0]?.key, 'edited']]);
  });

  it('ends as kept after a week', async () => {
    await inbox.said(message('bad', '1'));
    now += 7 * DAY;
    await inbox.said(message('good', '2'));
    expect(outcomes()).toEqual(['nudged', 'kept']);
  });

  describe('somebody who joins', () => {
    const person = (name = 'anna') => ({
      author: keys.author(name),
      preference: keys.preference(name),
    });
    const arrival = (
      channel = 'ward',
      name = 'anna',
      audience: Audience = 'whole-organisation',
    ): Arrival => ({
      platform: 'playground',
      ...person(name),
      channel: keys.channel(channel),
      audience,
    });

    it('is welcomed once, however many channels they join at once', async () => {
      await Promise.all(['ward', 'mess', 'rota'].map((channel) => inbox.joined(arrival(channel))));
      await inbox.joined(arrival('theatre', 'bea'));
      expect(welcomed.map(({ to }) => to)).toEqual([keys.author('anna'), keys.author('bea')]);
      expect(welcomed[0]).toMatchObject({
        opening: expect.stringContaining('Welcome') as string,
        policy: null,
      });
      expect([outcomes(), read()]).toEqual([['nudged', 'nudged'], 0]);
      expect(tallies[0]).toMatchObject({ rule: 'policy-reminder', severity: 'low' });
    });

    it('is reminded more than a quarter later, when they write, and once', async () => {
      await inbox.joined(arrival());
      now += 91 * DAY;
      await inbox.said(message('good', '1'));
      expect(welcomed).toHaveLength(1);
      now += 1;
      await inbox.said(message('good', '2'));
      await inbox.said(message('good', '3'));
      expect(welcomed).toHaveLength(2);
      expect(welcomed[1]?.opening).toContain('reminder');
    });

    it('is reminded by no message that earns a word of its own', async () => {
      await inbox.joined(arrival());
      now += 100 * DAY;
      await inbox.said(message('bad', '1'));
      expect([delivered.length, welcomed.length]).toEqual([1, 1]);
      await inbox.said(message('good', '2'));
      expect(welcomed).toHaveLength(2);
    });

    it('is reminded by no message whose pictures may earn one', async () => {
      await inbox.joined(arrival());
      now += 100 * DAY;
      await inbox.said(message('good', '1', 'anna', ['a.jpg']));
      await later();
      expect([delivered.length, welcomed.length]).toEqual([1, 1]);
      await inbox.said(message('good', '2'));
      expect(welcomed).toHaveLength(2);
    });

    it('and was never seen to join is not reminded', async () => {
      await inbox.said(message('good', '1'));
      now += 400 * DAY;
      await inbox.said(message('good', '2'));
      expect(welcomed).toEqual([]);
    });

    it('is left alone for good after "no more", which is counted once', async () => {
      await inbox.joined(arrival());
      await inbox.noMore(person());
      await inbox.noMore(person());
      now += 400 * DAY;
      await inbox.said(message('good', '1'));
      await inbox.joined(arrival('mess'));
      expect([welcomed.length, outcomes()]).toEqual([1, ['nudged', 'no-more']]);
    });

    it('may say "no more" to a welcome of before a restart', async () => {
      await inbox.noMore(person());
      await inbox.joined(arrival());
      expect([welcomed, outcomes()]).toEqual([[], []]);
    });

    it('is welcomed the next time if it fails for now, and counted then', async () => {
      delivery = () => {
        throw new Error('timeout');
      };
      await expect(inbox.joined(arrival())).rejects.toThrow('timeout');
      expect(outcomes()).toEqual([]);
      delivery = () => 'undeliverable';
      await inbox.joined(arrival());
      delivery = () => 'delivered';
      await inbox.joined(arrival());
      expect([welcomed.length, outcomes()]).toEqual([1, ['undeliverable', 'nudged']]);
    });

    it('is read all the same if the reminder fails', async () => {
      await inbox.joined(arrival());
      now += 100 * DAY;
      delivery = () => {
        throw new Error('timeout');
      };
      await inbox.said(message('good', '1'));
      expect([welcomed.length, read()]).toEqual([1, 1]);
      delivery = () => 'delivered';
      await inbox.said(message('good', '2'));
      expect(welcomed).toHaveLength(2);
    });

    it.each([
      ['direct-care', 'silent', ['withheld']],
      ['clinical-social', 'off', []],
    ] as const)('hears nothing in a %s channel whose policy is %s', async (audience, _, counted) => {
      await inbox.joined(arrival('ward', 'anna', audience));
      expect([welcomed, outcomes()]).toEqual([[], counted]);
    });
  });

  describe('looks into pictures', () => {
    const withPicture = (text: string, id = text) => message(text, id, 'anna', ['a.jpg']);

    it('after the message was taken, and has a word of their own', async () => {
      await inbox.said(withPicture('good'));
      expect([delivered, read()]).toEqual([[], 1]);
      await later();
      expect(delivered).toMatchObject([
        { safer: null, saferNote: null, points: [{ noticed: 'A bad picture.', quotes: [] }] },
      ]);
      expect(delivered[0]?.opening).toContain('what you shared');
      expect(outcomes()).toEqual(['nudged']);
    });

    it('of a message without a word', async () => {
      await inbox.said(withPicture('', '1'));
      await later();
      expect(delivered).toHaveLength(1);
    });

    it('but not into what is worth no look', async () => {
      await inbox.said(message('good', '1', 'anna', ['notes.txt']));
      await later();
      expect([delivered, outcomes()]).toEqual([[], []]);
    });

    it('beside what its words earned', async () => {
      await inbox.said(withPicture('bad', '1'));
      await later();
      expect(delivered.map(({ points }) => points.map(({ rule: id }) => id))).toEqual([
        ['bad-word'],
        ['bad-picture'],
      ]);
      await inbox.edited(withPicture('good', '1'));
      expect(outcomes()).toEqual(['nudged', 'nudged', 'edited']);
      await inbox.edited(message('good', '1'));
      expect(outcomes()).toEqual(['nudged', 'nudged', 'edited', 'edited']);
    });

    it('once, when the message could not be answered the first time', async () => {
      delivery = () => {
        throw new Error('rate limited');
      };
      await expect(inbox.said(withPicture('bad', '1'))).rejects.toThrow('rate limited');
      delivery = () => 'delivered';
      await inbox.said(withPicture('bad', '1'));
      await later();
      expect(outcomes()).toEqual(['nudged', 'nudged']);
    });

    it('again and again until the word is delivered, since nobody redelivers it', async () => {
      let attempts = 0;
      delivery = () => {
        attempts += 1;
        if (attempts < 2) throw new Error('rate limited');
        return 'delivered';
      };
      await inbox.said(withPicture('good'));
      await later();
      expect([attempts, outcomes()]).toEqual([2, ['nudged']]);
    });

    it('no more when the message is gone before its turn', async () => {
      await inbox.said(withPicture('good', '1'));
      await inbox.deleted(keys.message('1'));
      await later();
      expect([delivered, outcomes()]).toEqual([[], []]);
    });

    it('and ends as deleted, both words of it', async () => {
      await inbox.said(withPicture('bad', '1'));
      await later();
      await inbox.deleted(keys.message('1'));
      expect(outcomes()).toEqual(['nudged', 'nudged', 'deleted', 'deleted']);
    });
  });

  it('judges a draft for whoever asks, tells nobody and counts nothing', async () => {
    const draft = {
      mentions: [],
      audience: 'whole-organisation',
      profile: null,
      hasPictures: false,
    } as const;
    const { points } = await inbox.draft({ ...draft, text: 'bad morning' });
    expect(points.map(({ rule: id }) => id)).toEqual(['bad-word']);
    expect((await inbox.draft({ ...draft, text: 'good morning' })).points).toEqual([]);
    await later();
    expect([delivered, tallies]).toEqual([[], []]);
  });

  it('shows somebody their home, and lifts a mute, without counting either', async () => {
    const person = { author: keys.author('anna'), preference: keys.preference('playground', 'anna') };
    expect((await inbox.home(person)).isReminded).toBe(true);
    await inbox.unmute(person, 'mute-1');
    expect([lifted, tallies]).toEqual([['mute-1'], []]);
  });
});
