import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTallyMaker, isoWeek } from '../../src/statistics/tally.ts';

const tallies = createTallyMaker(['direct-identifier']);

describe('a tally', () => {
  it('is frozen and holds closed values only', () => {
    const tally = tallies.finding(
      Date.UTC(2026, 10, 21),
      'slack',
      'whole-organisation',
      'direct-identifier',
      'high',
      'nudged',
    );
    expect(Object.isFrozen(tally)).toBe(true);
    expect(Object.values(tally)).toEqual([
      'finding',
      202647,
      'slack',
      'whole-organisation',
      'direct-identifier',
      'high',
      'nudged',
    ]);
  });

  it('takes nothing that is not on its lists, and does not repeat it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.constantFrom(0, 1, 2, 3, 4), (stranger, place) => {
        const values = ['slack', 'whole-organisation', 'direct-identifier', 'high', 'nudged'];
        fc.pre(!values.includes(stranger));
        values[place] = `~${stranger}`;
        const [platform, audience, rule, severity, outcome] = values as never[];
        const make = () => tallies.finding(0, platform!, audience!, rule!, severity!, outcome!);
        expect(make).toThrow(RangeError);
        expect(make).not.toThrow(`~${stranger}`);
      }),
    );
  });

  it('keeps no field beyond its own', () => {
    const message = { platform: 'teams', audience: 'direct-care', text: 'secret' } as const;
    expect(JSON.stringify(tallies.message(0, message.platform, message.audience))).not.toContain('secret');
  });
});

describe('the ISO week', () => {
  it.each([
    ['2026-11-21', 202647],
    ['2026-11-16', 202647],
    ['2026-11-15', 202646],
    ['2027-01-03', 202653],
    ['2027-01-04', 202701],
    ['2024-12-30', 202501],
    ['2021-01-01', 202053],
  ])('of %s is %i', (day, week) => {
    expect(isoWeek(Date.parse(`${day}T12:00:00Z`))).toBe(week);
  });

  it('begins on Monday at midnight UTC', () => {
    const monday = Date.UTC(2026, 10, 16);
    expect([isoWeek(monday - 1), isoWeek(monday)]).toEqual([202646, 202647]);
  });
});
