import { describe, expect, it } from 'vitest';
import { createContributions, createMarks, type Cell, type Marks } from '../src/contribution.ts';
import { createKeyring } from '../src/message.ts';

const keys = createKeyring();
const [anna, bea] = [keys.author('anna'), keys.author('bea')];
const MONDAY = Date.UTC(2026, 10, 16);
const WEEK = 7 * 86_400_000;
const cell: Cell = { rule: 'heated-post', audience: 'clinical-social', outcome: 'nudged' };

describe('an author', () => {
  it('adds one to a cell in a week, however often it happens', () => {
    const contributions = createContributions(createMarks());
    expect([1, 2, 3].map(() => contributions.isFirst(anna, cell, MONDAY))).toEqual([true, false, false]);
    expect(contributions.isFirst(bea, cell, MONDAY)).toBe(true);
    expect(contributions.isFirst(anna, { ...cell, rule: 'copyright' }, MONDAY)).toBe(true);
    expect(contributions.isFirst(anna, { ...cell, audience: 'direct-care' }, MONDAY)).toBe(true);
    expect(contributions.isFirst(anna, cell, MONDAY + WEEK - 1)).toBe(false);
    expect(contributions.isFirst(anna, cell, MONDAY + WEEK)).toBe(true);
  });

  it('is one flag, whether told, left in peace or not reached', () => {
    const contributions = createContributions(createMarks());
    const outcomes = ['nudged', 'withheld', 'undeliverable', 'stale', 'edited', 'wrong', 'edited'] as const;
    expect(outcomes.map((outcome) => contributions.isFirst(anna, { ...cell, outcome }, MONDAY))).toEqual([
      ...[true, false, false, false],
      ...[true, true, false],
    ]);
  });
});

describe('the key of a week', () => {
  /** Marks as they are, and what was noted in them. */
  function watched() {
    const marks = createMarks();
    const noted: string[] = [];
    const begun: Uint8Array[] = [];
    const watching: Marks = {
      begin(week, newKey) {
        const key = marks.begin(week, newKey);
        begun.push(key);
        return key;
      },
      add(mark) {
        noted.push(mark);
        return marks.add(mark);
      },
    };
    return { contributions: createContributions(watching), noted, begun };
  }

  it('is destroyed when the week is over, written or not', () => {
    const { contributions, begun } = watched();
    contributions.isFirst(anna, cell, MONDAY);
    const [key] = begun;
    expect(key!.some((byte) => byte !== 0)).toBe(true);
    contributions.tidy(MONDAY + WEEK - 1);
    expect(key!.some((byte) => byte !== 0)).toBe(true);
    contributions.tidy(MONDAY + WEEK);
    expect(key!.every((byte) => byte === 0)).toBe(true);
    expect(begun.at(-1)).not.toBe(key);
  });

  it('leaves marks that tell nobody, and that are never the same in two weeks', () => {
    const { contributions, noted } = watched();
    contributions.isFirst(anna, cell, MONDAY);
    contributions.isFirst(anna, cell, MONDAY + WEEK);
    expect(new Set(noted).size).toBe(2);
    for (const mark of noted) {
      expect(mark).toMatch(/^[\w-]{43}$/);
      expect(mark).not.toContain(anna);
    }
  });
});
