import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard, renderNudge, renderWords } from '../../../adapters/teams/card.ts';
import { renderWelcome, renderWelcomeCard } from '../../../adapters/teams/card-welcome.ts';
import { renderDigestCard } from '../../../adapters/teams/card-digest.ts';
import { renderAdvice, renderDialog, renderOneThing } from '../../../adapters/teams/card-advice.ts';
import { renderHome, renderHomeCard } from '../../../adapters/teams/card-home.ts';
import type { Action, Card, Submit } from '../../../adapters/teams/card-elements.ts';
import type { Advice } from '../../../src/draft.ts';
import type { HomeView } from '../../../src/home.ts';
import type { AuthorKey, ChannelKey, MessageKey, ThreadKey } from '../../../src/message.ts';
import type { Nudge, NudgeKey, NudgePoint } from '../../../src/nudge.ts';
import type { Welcome } from '../../../src/welcome.ts';
import { ANSWERS } from '../../../src/vocabulary.ts';

const point: NudgePoint = {
  rule: 'identifying-combination',
  severity: 'high',
  noticed: 'What you told could point to one person.',
  quotes: ['84F', 'Whitby [a](https://x.example) *b* _c_'],
  why: 'A few ordinary facts together can name somebody.',
  guidance: [
    { label: 'GMC (2024), paragraph 19', href: 'https://guidance.example/19' },
    { label: 'BMA: Confidentiality', href: 'https://guidance.example/bma' },
  ],
  suggestion: 'Leave out the place.',
  fits: 'about 4 people: of 900 people in “Whitby”',
  reckoning: [],
};
const nudgeOf = (more: Partial<Nudge> = {}): Nudge => ({
  key: 'key-1' as NudgeKey,
  to: 'author' as AuthorKey,
  about: 'message' as MessageKey,
  channel: 'channel' as ChannelKey,
  thread: 'thread' as ThreadKey,
  opening: 'A quiet word about your message, seen only by you.',
  introduction: null,
  points: [point],
  safer: 'An older person from the north',
  concerns: [],
  manner: 'as-set',
  saferNote: 'As it stands it fits about 3 people; like this it fits about 4,000 people.',
  closing: 'It is your choice.',
  answers: ANSWERS,
  policy: { label: 'Our policy', href: 'https://intranet.example/policy' },
  ...more,
});

/** What Microsoft's own parser of Adaptive Cards 1.5 has against a card. */
function faultsIn({ lang, ...card }: Card<Action | Submit>): string[] {
  // The parser finds fault with every other "en", so it is not shown it.
  expect(lang).toBe('en');
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const { validationEvents } = parsed.validateProperties();
  const lost =
    JSON.stringify(sorted(parsed.toJSON())) === JSON.stringify(sorted(card)) ? [] : ['something is lost'];
  return [...events, ...validationEvents.map(({ message }) => message), ...lost];
}

/** The same with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

/** All that a card says, in the order of reading. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'text' || key === 'title' ? [String(each)] : wordsOf(each),
  );
}

describe('the card of a nudge', () => {
  it('is an Adaptive Card 1.5 by Microsoft’s own parser, which finds faults where there are some', () => {
    expect(faultsIn(renderCard(nudgeOf()))).toEqual([]);
    expect(faultsIn(renderCard(nudgeOf({ introduction: 'Who we are.' }), 'https://x.example'))).toEqual([]);
    expect(faultsIn(renderWords('Thank you.'))).toEqual([]);
    const wrong = {
      ...renderCard(nudgeOf()),
      body: [{ type: 'Container', style: 'weird', items: [{ type: 'X' }] }],
    };
    expect(faultsIn(wrong as unknown as Card).length).toBeGreaterThan(1);
  });

  it('says what was noticed, how many fit, why, what to do and what to say instead, in that order', () => {
    expect(wordsOf(renderCard(nudgeOf()))).toEqual([
      'A quiet word about your message, seen only by you.',
      'What you told could point to one person.',
      '“84F”, “Whitby [a](https://x.example) *b* _c_”',
      'It fits about 4 people: of 900 people in “Whitby”.',
      'A few ordinary facts together can name somebody. Leave out the place.',
      'GMC (2024), paragraph 19',
      '  ·  ',
      'BMA: Confidentiality',
      'You could say it like this:',
      'An older person from the north',
      'As it stands it fits about 3 people; like this it fits about 4,000 people.',
      'It is your choice.',
      'Our policy',
      'Not a real patient',
      'The patient agreed',
      'This flag is wrong',
      'Not this here for a week',
    ]);
  });

  it('links to the guidance, and nowhere else', () => {
    const written = JSON.stringify(renderCard(nudgeOf()));
    const addresses = [...written.matchAll(/"url":"([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      'https://guidance.example/19',
      'https://guidance.example/bma',
      'https://intranet.example/policy',
    ]);
  });

  it('says in one line where a real concern can be raised, and leaves out what is too long', () => {
    const concerns = [
      { label: 'Freedom to *Speak* Up', href: 'https://intranet.example/ftsu' },
      { label: 'Elsewhere', href: `https://intranet.example/${'x'.repeat(600)}` },
      { label: 'Incident report', href: 'https://intranet.example/datix' },
    ];
    const card = renderCard(nudgeOf({ concerns }));
    expect(faultsIn(card)).toEqual([]);
    const words = wordsOf(card);
    const at = words.indexOf('Where a concern can be raised: ');
    expect(words.slice(at + 1, at + 4)).toEqual(['Freedom to *Speak* Up', '  ·  ', 'Incident report']);
    expect(wordsOf(renderCard(nudgeOf())).join()).not.toContain('concern can be raised');
  });

  it('has buttons that carry the key alone', () => {
    expect(renderCard(nudgeOf()).actions).toEqual(
      ANSWERS.map(
        (verb) =>
          expect.objectContaining({ verb, data: { nudge: 'key-1' }, associatedInputs: 'none' }) as unknown,
      ),
    );
  });

  it('is not red, and hides nothing from a screen reader', () => {
    const written = JSON.stringify(renderCard(nudgeOf()));
    expect(written).not.toMatch(/attention|warning|"isVisible"|"Image"|emoji/i);
    expect(written).toContain('"style":"heading"');
  });

  it('shows nothing of the matter on a lock screen', () => {
    const { summary, text } = renderNudge(nudgeOf());
    expect([summary, text]).toEqual(['A quiet word about your message, seen only by you.', undefined]);
    expect(renderCard(nudgeOf()).fallbackText).toBe(summary);
  });

  it('leaves out what there is not', () => {
    const bare = nudgeOf({
      safer: null,
      saferNote: null,
      policy: null,
      points: [{ ...point, fits: null, quotes: [], guidance: [] }],
    });
    expect(wordsOf(renderCard(bare))).toHaveLength(8);
    expect(faultsIn(renderCard(bare))).toEqual([]);
  });

  it('never cuts within a word, and stays within what Teams takes', () => {
    const long = 'Ärztekammer 病院のことば '.repeat(4_000);
    const points = Array.from({ length: 20 }, () => ({ ...point, quotes: [long, long, long] }));
    const concerns = Array.from({ length: 9 }, () => ({
      label: long,
      href: `https://x.example/${'y'.repeat(480)}`,
    }));
    const nudge = nudgeOf({ points, safer: long, concerns });
    const card = renderCard(nudge);
    expect(Buffer.byteLength(JSON.stringify(renderNudge(nudge)))).toBeLessThan(28 * 1024);
    const cut = wordsOf(card).filter((words) => words.includes(' …'));
    expect(cut.length).toBeGreaterThan(4);
    for (const words of cut) expect(words).toMatch(/(?:Ärztekammer|病院のことば) …/);
    expect(wordsOf(card)).toContain('And 16 more of the same kind.');
    expect(wordsOf(card)).toContain('You could begin like this:');
    expect(faultsIn(card)).toEqual([]);
  });

  it('shows the author’s words just as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (quote) => {
        const card = renderCard(nudgeOf({ points: [{ ...point, quotes: [quote] }], safer: `x${quote}` }));
        expect(wordsOf(card)).toContain(`“${quote}”`);
        expect(wordsOf(card)).toContain(`x${quote}`);
      }),
    );
  });
});

describe('the card of a welcome', () => {
  const welcome = (fields: Partial<Welcome> = {}): Welcome => ({
    key: 'key-1' as NudgeKey,
    to: 'author' as AuthorKey,
    opening: 'Welcome. Seen only by you.',
    point: { noticed: 'It reads along.', why: 'It matters.', suggestion: 'Look.', guidance: point.guidance },
    policy: { label: 'Our policy', href: 'https://intranet.example/policy' },
    closing: 'Say so here.',
    ...fields,
  });

  it('is an Adaptive Card that says what there is to know, in order, with one button', () => {
    const card = renderWelcomeCard(welcome());
    expect(faultsIn(card)).toEqual([]);
    expect(wordsOf(card)).toEqual([
      'Welcome. Seen only by you.',
      'It reads along.',
      'It matters. Look.',
      'Our policy',
      'GMC (2024), paragraph 19',
      '  ·  ',
      'BMA: Confidentiality',
      'Say so here.',
      'No more of these',
    ]);
    expect(card.actions).toMatchObject([{ verb: 'no-more', data: { nudge: 'key-1' } }]);
  });

  it('leaves out what there is not, and stays within what Teams takes', () => {
    const long = 'Ärztekammer 病院のことば '.repeat(4_000);
    const bare = welcome({
      policy: null,
      point: { noticed: long, why: long, suggestion: long, guidance: [] },
    });
    expect(faultsIn(renderWelcomeCard(bare))).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(renderWelcome(bare)))).toBeLessThan(28 * 1024);
  });
});

describe('the cards of a draft and of the home', () => {
  const long = 'Ärztekammer 病院のことば '.repeat(4_000);
  const advice = (more: Partial<Advice> = {}): Advice => {
    const { opening, points, safer, saferNote, closing, policy, concerns } = nudgeOf();
    return {
      opening,
      points,
      safer,
      saferNote,
      closing,
      policy,
      concerns,
      notes: ['Nothing more.'],
      ...more,
    };
  };
  const home = (more: Partial<HomeView> = {}): HomeView => ({
    opening: 'Quiet Word.',
    sections: [{ title: 'What it reads', lines: ['New messages.', 'Drafts.'] }],
    mutes: [{ id: 'mute-1', title: 'A word to avoid', until: Date.UTC(2026, 10, 27) }],
    isReminded: true,
    links: [{ label: 'Our policy', href: 'https://intranet.example/policy' }],
    ...more,
  });
  const cardOf = (dialog: ReturnType<typeof renderDialog>) => dialog.task.value.card.content;

  it('are Adaptive Cards 1.5 by Microsoft’s own parser', () => {
    const cards = [
      cardOf(renderDialog(null)),
      cardOf(renderDialog(advice())),
      cardOf(renderOneThing('Words.')),
      renderHomeCard(home()),
      renderHomeCard(home({ mutes: [], isReminded: false, links: [] })),
    ];
    for (const each of cards) expect(faultsIn(each)).toEqual([]);
    expect(wordsOf(cards[1])).toContain('Nothing more.');
    expect(wordsOf(cards[3])).toEqual(expect.arrayContaining(['What it reads', 'Hear of it again']));
  });

  it('stay within what Teams takes', () => {
    const points = Array.from({ length: 20 }, () => ({ ...point, quotes: [long, long, long] }));
    const most = advice({ points, safer: long, notes: [long, long] });
    const lines = Array.from({ length: 3 }, () => long);
    const sections = Array.from({ length: 4 }, () => ({ title: long, lines }));
    const mutes = Array.from({ length: 40 }, () => ({ id: 'm', title: long, until: 0 }));
    for (const shown of [renderAdvice(most), renderDialog(most), renderHome(home({ sections, mutes }))])
      expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThan(28 * 1024);
  });

  it('hold no words of the draft outside what is shown, and none on a lock screen', () => {
    const secret = advice({ points: [{ ...point, quotes: ['CANARY'] }] });
    const { summary, attachments } = renderAdvice(secret);
    expect(summary).not.toContain('CANARY');
    const { fallbackText, actions = [] } = attachments?.[0]?.content as Card;
    expect(fallbackText).not.toContain('CANARY');
    expect(JSON.stringify([actions, cardOf(renderDialog(secret)).actions])).not.toContain('CANARY');
  });
});

describe('the card of the digest', () => {
  const digest = {
    title: 'Quiet Word: 9–15 November 2026',
    facts: [{ what: 'Messages read', said: '3,000' }],
    teaching: { heading: 'Worth a few minutes', words: ['Because.'], guidance: point.guidance[0]! },
    chart: {
      title: 'Flags',
      points: [{ label: '9–15 November 2026', value: 12.5 }],
      alternative: 'Flags. 9–15 November 2026: 12.5.',
      picture: async () => new Uint8Array(),
    },
    note: 'Never who.',
    more: null,
  };

  it('is an Adaptive Card 1.5 to whoever draws no charts: the words stand in their place', () => {
    expect(faultsIn(renderDigestCard({ ...digest, chart: null }))).toEqual([]);
    const parsed = new AdaptiveCard();
    const context = new SerializationContext(Versions.v1_5);
    parsed.parse(JSON.parse(JSON.stringify(renderDigestCard(digest))), context);
    expect(JSON.stringify(parsed.toJSON())).toContain('Flags. 9–15 November 2026: 12.5.');
    expect(JSON.stringify(parsed.toJSON())).not.toContain('Chart.');
  });

  it('stays within what Teams takes, whatever is in it', () => {
    const long = 'a病 '.repeat(5_000);
    const facts = Array.from({ length: 40 }, () => ({ what: long, said: long }));
    const points = Array.from({ length: 400 }, () => ({ label: long, value: 1 }));
    const chart = { ...digest.chart, title: long, alternative: long, points };
    const teaching = { heading: long, words: [long], guidance: null };
    const card = renderDigestCard({ ...digest, title: long, note: long, facts, chart, teaching });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });
});
