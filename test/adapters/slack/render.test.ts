import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNudge, renderWords } from '../../../adapters/slack/render.ts';
import { renderWelcome } from '../../../adapters/slack/render-welcome.ts';
import { createKeyring } from '../../../src/message.ts';
import type { Nudge, NudgeKey, NudgePoint } from '../../../src/nudge.ts';
import type { Welcome } from '../../../src/welcome.ts';
import { ANSWERS } from '../../../src/vocabulary.ts';
import { faultIn } from './block-limits.ts';

const keys = createKeyring();

const point: NudgePoint = {
  rule: 'identifying-combination',
  severity: 'high',
  noticed: 'These details together could identify a patient.',
  quotes: ['84 year old', 'Whitby'],
  why: 'People recognise themselves and their relatives.',
  guidance: [{ label: 'Using social media, paragraph 14', href: 'https://guidance.example/14?a=1&b=2' }],
  suggestion: 'Leave out the place.',
  fits: 'about 7 people: of 900 people in “Whitby”',
  reckoning: [],
};

const nudge = (fields: Partial<Nudge> = {}): Nudge => ({
  key: '0000-key' as NudgeKey,
  to: keys.author('a'),
  about: keys.message('m'),
  channel: keys.channel('c'),
  thread: keys.thread('t'),
  opening: 'A quiet word about your message, seen only by you.',
  introduction: null,
  points: [point],
  safer: 'An older person from the north fell at the bowls club.',
  concerns: [],
  manner: 'as-set',
  saferNote: 'As it stands it fits about 3 people; like this it fits about 4,000 people.',
  closing: 'It is your choice.',
  answers: ANSWERS,
  policy: { label: 'Our policy', href: 'https://intranet.example/policy' },
  ...fields,
});

/** All that a reader sees, in order. */
function shown(blocks: readonly KnownBlock[]): string {
  return JSON.stringify(blocks);
}

describe('a nudge in Block Kit', () => {
  it('says all that it has to say, in order', () => {
    const { blocks } = renderNudge(nudge(), 'https://quiet.slack.com/archives/C1/p1');
    expect(blocks).toEqual([
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: 'A quiet word about your message, seen only by you.',
          emoji: false,
        },
      },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: '*These details together could identify a patient.*\n“84 year old”, “Whitby”',
        },
      },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: 'It fits about 7 people: of 900 people in “Whitby”.\nPeople recognise themselves and their relatives. Leave out the place.',
        },
      },
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            verbatim: true,
            text: '<https://guidance.example/14?a=1&amp;b=2|Using social media, paragraph 14>',
          },
        ],
      },
      { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: 'You could say it like this:' } },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_preformatted',
            elements: [{ type: 'text', text: 'An older person from the north fell at the bowls club.' }],
          },
        ],
      },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          verbatim: true,
          text: 'As it stands it fits about 3 people; like this it fits about 4,000 people.',
        },
      },
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            verbatim: true,
            text: 'It is your choice.  ·  <https://intranet.example/policy|Our policy>',
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'open',
            text: { type: 'plain_text', text: 'Open my message' },
            url: 'https://quiet.slack.com/archives/C1/p1',
          },
          ...[
            ['not-a-patient', 'Not a real patient'],
            ['consented', 'The patient agreed'],
            ['wrong', 'This flag is wrong'],
            ['muted', 'Not this here for a week'],
          ].map(([action_id, text]) => ({
            type: 'button',
            action_id,
            text: { type: 'plain_text', text },
            value: '0000-key',
          })),
        ],
      },
    ]);
  });

  it('says in one line where a real concern can be raised, with its markup as it stands', () => {
    const concerns = [
      { label: 'Freedom to Speak Up <Guardian>', href: 'https://intranet.example/ftsu?a=1&b=2' },
      { label: 'Incident | report', href: 'https://intranet.example/datix' },
    ];
    const { blocks } = renderNudge(nudge({ concerns }), null);
    expect(blocks.at(-3)).toEqual({
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          verbatim: true,
          text: 'Where a concern can be raised: <https://intranet.example/ftsu?a=1&amp;b=2|Freedom to Speak Up &lt;Guardian&gt;>  ·  <https://intranet.example/datix|Incident / report>',
        },
      ],
    });
    expect(shown(renderNudge(nudge(), null).blocks)).not.toContain('concern can be raised');
  });

  it('shows nothing of the matter on a lock screen', () => {
    const { text } = renderNudge(nudge({ safer: 'SAFER', points: [{ ...point, quotes: ['QUOTE'] }] }), null);
    expect(text).toBe('A quiet word about your message, seen only by you.');
  });

  it('has a button for every answer there is, and no red one', () => {
    const { blocks } = renderNudge(nudge(), null);
    for (const answer of ANSWERS) expect(shown(blocks)).toContain(`"action_id":"${answer}"`);
    expect(shown(blocks)).not.toContain('danger');
  });

  it('rings for nobody, whatever the author wrote', () => {
    const loud = '<!channel> <@U1> *& all*';
    const { blocks } = renderNudge(nudge({ points: [{ ...point, quotes: [loud] }] }), null);
    expect(shown(blocks)).toContain('“&lt;!channel&gt; &lt;@U1&gt; *&amp; all*”');
  });

  it('leaves out what there is not', () => {
    const bare = { ...point, quotes: [], fits: null, guidance: [] };
    const { blocks } = renderNudge(
      nudge({ points: [bare], safer: null, saferNote: null, policy: null }),
      null,
    );
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'section', 'context', 'actions']);
  });

  it('says how many points it leaves out', () => {
    const { blocks } = renderNudge(nudge({ points: Array(9).fill(point) as NudgePoint[] }), null);
    expect(shown(blocks)).toContain('And 3 more things were noticed.');
  });

  it('folds long texts between words, and says so', () => {
    const long = 'patient '.repeat(5_000);
    const { blocks } = renderNudge(nudge({ safer: long, points: [{ ...point, quotes: [long] }] }), null);
    expect(faultIn(blocks)).toBeNull();
    expect(shown(blocks)).toContain('You could begin like this:');
    expect(shown(blocks)).not.toMatch(/patien(?!t)|patient[^\s"”.-]/);
  });

  it('keeps within the limits of Slack, whatever is in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 9_000, minLength: 4_000, unit: fc.constantFrom(...'&<> a') }),
    );
    const points = fc.array(
      fc.record({
        quotes: fc.array(words),
        why: words,
        suggestion: words,
        noticed: words,
        fits: fc.option(words),
      }),
      { maxLength: 12 },
    );
    const concerns = fc.array(
      fc.record({
        label: words,
        href: fc.oneof(
          fc.webUrl(),
          words.map((long) => `https://x.example/${long}`),
        ),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(points, fc.option(words), concerns, (each, safer, raised) => {
        const points = each.map((fields) => ({ ...point, ...fields }));
        const full = nudge({ points, safer, concerns: raised });
        expect(faultIn(renderNudge(full, null).blocks)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

it('a sentence of ours is one block, and what a lock screen may show', () => {
  const { text, blocks } = renderWords('Thank you.');
  expect([text, faultIn(blocks), blocks.length]).toEqual(['Thank you.', null, 1]);
});

describe('a welcome in Block Kit', () => {
  const welcome = (fields: Partial<Welcome> = {}): Welcome => ({
    key: '0000-key' as NudgeKey,
    to: keys.author('a'),
    opening: 'Welcome. Seen only by you.',
    point: { noticed: 'It reads along.', why: 'It matters.', suggestion: 'Look.', guidance: point.guidance },
    policy: { label: 'Our <policy>', href: 'https://intranet.example/policy' },
    closing: 'Say so here.',
    ...fields,
  });

  it('says what there is to know, links to the policy and takes one answer', () => {
    const { text, blocks } = renderWelcome(welcome());
    expect(text).toBe('Welcome. Seen only by you.');
    expect(faultIn(blocks)).toBeNull();
    expect(blocks.map(({ type }) => type)).toEqual([
      'section',
      'section',
      'section',
      'section',
      'context',
      'context',
      'actions',
    ]);
    expect(shown(blocks)).toContain('It matters. Look.');
    expect(shown(blocks)).toContain('<https://intranet.example/policy|Our &lt;policy&gt;>');
    expect(shown(blocks)).toContain('"action_id":"no-more"');
  });

  it('leaves out what there is not', () => {
    const { blocks } = renderWelcome(welcome({ policy: null, point: { ...point, guidance: [] } }));
    expect(blocks.map(({ type }) => type)).toEqual(['section', 'section', 'section', 'context', 'actions']);
  });

  it('keeps within the limits of Slack, whatever is in it', () => {
    const words = fc.string({ minLength: 1, maxLength: 9_000, unit: fc.constantFrom(...'&<> a') });
    fc.assert(
      fc.property(words, words, words, (noticed, why, suggestion) => {
        const full = welcome({ point: { ...point, noticed, why, suggestion } });
        expect(faultIn(renderWelcome(full).blocks)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
