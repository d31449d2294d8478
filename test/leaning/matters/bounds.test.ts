import { describe, expect, it } from 'vitest';
import { bestBounds, type Judged, type Measured } from './bounds.ts';

const NOBODY = { meant: false, own: false, ordinary: false, nearby: false, fits: false, features: 120 };
const meant = (leaning: number): Judged => ({ ...NOBODY, meant: true, own: true, leaning });
const near = (leaning: number): Judged => ({ ...NOBODY, own: true, leaning });
const ordinary = (leaning: number): Judged => ({ ...NOBODY, ordinary: true, leaning });
const worth = ({ hits, alarms }: Measured) => hits - 2 * alarms;

describe('the bounds of a matter', () => {
  it('find what they can before alarms cost more than that is worth', () => {
    const judged = [...[3, 2, 1, -1].map(meant), ordinary(0), ordinary(-0.5), near(-3)];
    expect(bestBounds(judged, worth)).toMatchObject({ confirms: 1, hits: 3, alarms: 0, precision: 1 });
  });

  it('are right nine times in ten on rows that were written for it', () => {
    const judged = [...[5, 4.5, 4, 3.5, 3].map(meant), near(2), ...[1, 0.5, 0, -1].map(meant)];
    expect(bestBounds(judged, worth)).toMatchObject({ confirms: -1, hits: 9, precision: 0.9 });
    expect(bestBounds([...judged, near(2.5)], worth)).toMatchObject({ confirms: 3, hits: 5 });
  });

  it('ask more of a message of few words, unless a pattern fits it', () => {
    const short = { ...ordinary(1), features: 10 };
    const { fewest } = bestBounds([meant(0), meant(0.5), short], worth);
    expect(fewest).toBeGreaterThan(0);
    const fitting = bestBounds([{ ...meant(-0.3), fits: true }, ordinary(0)], worth);
    expect(fitting).toMatchObject({ hits: 1, alarms: 0 });
  });

  it('are none where nothing is right often enough', () => {
    expect(() => bestBounds([near(2), meant(1)], worth)).toThrow(/right often enough/);
  });
});
