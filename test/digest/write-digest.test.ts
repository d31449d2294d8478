import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/digest/picture.ts';
import { writeDigest } from '../../src/digest/write-digest.ts';
import type { Digest } from '../../src/digest.ts';
import { dimensionsOf } from '../../src/pictures/dimensions.ts';
import type { Shown } from '../../src/statistics/suppression.ts';
import { SMALL, WITHHELD } from '../../src/statistics/suppression.ts';
import type { PublishedPeriod } from '../../src/statistics/trends.ts';
import { dutiesToShow } from '../../src/cli/duties-to-show.ts';
import { madeUp } from '../dashboard/made-up.ts';

const duties = dutiesToShow();
const parts = { duties, draw: drawPicture, trendsUrl: 'https://quiet-word.example/trends' };
const weeks = madeUp(8, 9_000).periods;
const [before, last] = weeks.slice(-2) as [PublishedPeriod, PublishedPeriod];

function digestOf(periods: readonly PublishedPeriod[]): Digest {
  const digest = writeDigest(periods, parts);
  if (digest === null) throw new Error('There is no digest.');
  return digest;
}
const saidOf = (digest: Digest, what: string) =>
  digest.facts.find((fact) => fact.what.startsWith(what))?.said;
/** Every duty at one figure, but for those that are given. */
function byRule(others: Shown, some: Readonly<Record<string, Shown>> = {}): Record<string, Shown> {
  return { ...Object.fromEntries(duties.map(({ id }) => [id, others])), ...some };
}

describe('the digest', () => {
  it('tells of the last period that was published, and leads to the rest', () => {
    const digest = digestOf(weeks);
    expect(digest.title).toBe(`Quiet Word: ${last.period.label}`);
    expect(digest.more?.href).toBe('https://quiet-word.example/trends');
    expect(saidOf(digest, 'Flags per 1,000')).toMatch(
      /^\d+\.\d, (?:up|down|much as before) .*the week before/,
    );
    expect(saidOf(digest, 'Noticed most')).toMatch(/direct identifier \(\d+\)/);
    expect(saidOf(digest, 'How private words ended')).toContain('edited ');
    expect(saidOf(digest, 'Called wrong')).toMatch(/%$/);
    expect(writeDigest([], parts)).toBeNull();
  });

  it('says up or down only where rounding cannot have made the difference', () => {
    const flags = (first: Shown, second: Shown) =>
      saidOf(
        digestOf([
          { ...before, messagesRead: 1_000, flags: first },
          { ...last, messagesRead: 1_000, flags: second },
        ]),
        'Flags per 1,000',
      );
    expect(flags(30, 60)).toBe('60.0, up from 30.0 the week before');
    expect(flags(60, 30)).toBe('30.0, down from 60.0 the week before');
    expect(flags(30, 30)).toBe('30.0, much as before (30.0 the week before)');
    expect(flags(30, SMALL)).toBe('1.0–7.0, down from 30.0 the week before');
    expect(flags(WITHHELD, 30)).toBe('30.0');
    expect(flags(30, WITHHELD)).toBe('cannot be told');
  });

  it('compares nothing that does not follow', () => {
    expect(saidOf(digestOf([weeks[0]!, last]), 'Flags per 1,000')).not.toContain('before');
    expect(saidOf(digestOf([last]), 'Flags per 1,000')).not.toContain('before');
  });

  it('suggests teaching what grew most, with the words and the guidance of the duty', () => {
    const { teaching } = digestOf([
      { ...before, byRule: byRule(0, { copyright: 10, 'heated-post': 50, 'shared-secret': SMALL }) },
      { ...last, byRule: byRule(SMALL, { copyright: 30, 'heated-post': 60, 'shared-secret': 20 }) },
    ]);
    const duty = duties.find(({ id }) => id === 'copyright')!;
    expect(teaching).toEqual({
      heading: 'Worth a few minutes together: copyright',
      words: ['It was noticed more often: 30, after 10 the week before.', duty.reason],
      guidance: duty.guidance,
    });
  });

  it('suggests the largest where nothing grew for certain', () => {
    const shown = byRule(SMALL, { copyright: 30, 'heated-post': 60, 'privacy-leak': 10 });
    const { teaching } = digestOf([
      { ...before, byRule: { ...shown, copyright: WITHHELD, 'privacy-leak': SMALL } },
      { ...last, byRule: shown },
    ]);
    expect(teaching.heading).toBe('Worth a few minutes together: heated post');
    expect(teaching.words[0]).toContain('60 this week');
  });

  it.each([
    [byRule(SMALL, { copyright: WITHHELD }), 'too close to single people'],
    [byRule(0), 'Nothing was noticed'],
  ])('kindly suggests nothing where nothing is shown', (shown, words) => {
    const { teaching } = digestOf([
      { ...before, byRule: byRule(40) },
      { ...last, byRule: shown },
    ]);
    expect(teaching.words.join(' ')).toContain(words);
    expect(teaching.guidance).toBeNull();
  });

  it('does not say what is noticed most as if nothing were withheld', () => {
    const shown = byRule(0, { copyright: WITHHELD, 'heated-post': 20, 'privacy-leak': 20 });
    expect(saidOf(digestOf([{ ...last, byRule: shown }]), 'Noticed most')).toBe(
      'of the figures that are shown, heated post and privacy leak (20)',
    );
    expect(saidOf(digestOf([{ ...last, byRule: byRule(SMALL) }]), 'Noticed most')).toContain(
      'cannot be told',
    );
  });
});

describe('the picture of the digest', () => {
  it('is a PNG with letters in it, on a machine without any', async () => {
    const { chart } = digestOf(weeks);
    const picture = await chart!.picture();
    expect([...picture.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(dimensionsOf(picture, 'png')).toEqual({ width: 1_760, height: 592 });
    // The same line over other months: only the letters below it differ.
    const later = weeks.map((each) => ({
      ...each,
      period: { ...each.period, start: shifted(each.period.start), end: shifted(each.period.end) },
    }));
    expect(Buffer.compare(picture, await drawPicture(later))).not.toBe(0);
  });

  it('says in words what it shows, and leaves out of the bars what is hidden', () => {
    const hidden = { ...before, flags: SMALL } as PublishedPeriod;
    const { chart } = digestOf([...weeks.slice(0, 6), hidden, last]);
    expect(chart?.points).toHaveLength(7);
    expect(chart?.alternative).toContain(`${before.period.label}: 0.1–0.`);
    for (const { period } of weeks) expect(chart?.alternative).toContain(period.label);
  });

  it('is left out where it would be one point', () => {
    expect(digestOf([last]).chart).toBeNull();
  });
});

const shifted = (day: string): string =>
  new Date(Date.parse(day) + 26 * 7 * 86_400_000).toISOString().slice(0, 10);
