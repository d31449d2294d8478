import { describe, expect, it } from 'vitest';
import { flagsOverTime } from '../../src/dashboard/sections/over-time.ts';
import { readView } from '../../src/dashboard/view.ts';
import { SMALL } from '../../src/statistics/suppression.ts';
import { DUTIES, madeUp } from './made-up.ts';

describe('flags over time', () => {
  const trends = madeUp(20, 2_000);
  const last = trends.periods.slice(-1);
  const shown = (periods: typeof trends.periods) =>
    flagsOverTime({ trends, periods, duties: DUTIES, view: readView('', 'year') });

  it('says in words that so few were read that no rate can be told, and draws no empty grid', () => {
    const few = shown(last.map((period) => ({ ...period, messagesRead: SMALL, flags: SMALL })));
    expect(few.answer).toMatch(/^So few messages are told of that a rate cannot be\. /);
    expect(few.chart).toBeNull();
    expect(few.tables[0]!.rows[0]).toEqual([last[0]!.period.label, '1–7', '1–7', 'cannot be told']);
  });

  it('says the rate of a first week that was busy enough, and draws it', () => {
    const busy = shown(last);
    expect(busy.answer).toMatch(/^[\d.–]+ flags per 1,000 messages\. /);
    expect(busy.chart).not.toBeNull();
  });
});
