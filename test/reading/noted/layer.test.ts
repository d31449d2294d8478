import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedBy, fromSteps, slopesOf, toSteps } from '../../../src/reading/noted/layer.ts';

const NODES = 5;
const weight = fc.double({ min: -2, max: 2, noNaN: true });
const each = fc.array(weight, { minLength: NODES, maxLength: NODES });
const nodes = fc.record({
  starts: each,
  adds: fc.array(fc.tuple(weight, weight), { minLength: NODES, maxLength: NODES }),
});

describe('a layer', () => {
  it('keeps what a feature weighs in its nodes, a step for each', () => {
    fc.assert(
      fc.property(each, (weights) => {
        for (const [node, steps] of toSteps(weights).entries())
          expect(fromSteps(steps)).toBeCloseTo(weights[node]!, 1);
      }),
    );
  });

  it('keeps what is too heavy as the heaviest', () => {
    expect(toSteps([-99, 99])).toEqual([-32, 31]);
  });

  it('adds nothing where no node is on', () => {
    const off = { starts: [-1, -2], adds: [[5], [7]] };
    expect(addedBy(off, [0.5, 1], 1)).toBe(0);
    expect(slopesOf(off, [0.5, 1], 1)).toEqual([0, 0]);
  });

  it('adds what each node is on by, times what it adds to the table that is asked for', () => {
    const layer = {
      starts: [0.5, 0],
      adds: [
        [2, -1],
        [3, 10],
      ],
    };
    expect(addedBy(layer, [1, 2], 0.5)).toBe(2 * 1 + 3 * 1);
    expect(addedBy(layer, [1, 2], 0.5, 1)).toBe(-1 * 1 + 10 * 1);
  });

  it('adds what its nodes start from where nothing was weighed', () => {
    expect(addedBy({ starts: [0.5, -1], adds: [[-4], [3]] }, [], 1)).toBe(-2);
  });

  it('adds, by all nodes that are on, just as much as their slopes say', () => {
    fc.assert(
      fc.property(nodes, each, fc.double({ min: 0.1, max: 4, noNaN: true }), (layer, sums, scale) => {
        const slopes = slopesOf(layer, sums, scale);
        const expected = slopes.reduce(
          (total, slope, node) => total + slope * (layer.starts[node]! + sums[node]! * scale),
          0,
        );
        expect(addedBy(layer, sums, scale)).toBeCloseTo(expected, 9);
      }),
    );
  });
});
