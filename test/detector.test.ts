import { describe, expect, it } from 'vitest';
import { createDetector } from '../src/detector.ts';
import { read } from '../src/reading/read.ts';
import { NOTHING_TOLD } from '../src/recall/recall.ts';
import { defineRule, type Detection, type Evidence, type Rule } from '../src/rule.ts';

const evidence: Evidence = {
  reading: read('some words here', [], NOTHING_TOLD),
  estimates: [],
  sums: [],
  threshold: 11,
  audience: 'whole-organisation',
  profile: null,
  saidAt: 0,
  pictures: null,
};

const NO_SETTINGS = { rules: {} };

const rule = (id: string, severity: Rule['severity'], detections: readonly Detection[]): Rule =>
  defineRule({
    id,
    title: id,
    reason: 'Because.',
    citations: ['usm-2024:18', 'gmc-2013:12'],
    severity,
    answers: ['not-a-patient', 'consented', 'wrong'],
    detect: () => detections,
    nudge: { noticed: () => 'something', suggestion: () => 'something else' },
    examples: { flag: [], leave: [] },
  });

describe('the detector', () => {
  it('says which rule noticed what, and on which guidance', () => {
    const found = createDetector([
      rule('one', 'low', [{ spans: [[5, 10]], entities: ['age'], why: 'An age.' }]),
    ]);
    expect(found(evidence, NO_SETTINGS)).toEqual([
      {
        rule: 'one',
        severity: 'low',
        spans: [[5, 10]],
        entities: ['age'],
        citations: ['usm-2024:18', 'gmc-2013:12'],
        estimate: null,
        why: 'An age.',
        wordable: true,
      },
    ]);
  });

  it('sorts spans and joins those that overlap, and names each kind once', () => {
    const spans = [
      [6, 9],
      [0, 4],
      [3, 5],
    ] as const;
    const [found] = createDetector([
      rule('one', 'low', [{ spans, entities: ['age', 'age', 'sex'], why: '' }]),
    ])(evidence, NO_SETTINGS);
    expect(found?.spans).toEqual([
      [0, 5],
      [6, 9],
    ]);
    expect(found?.entities).toEqual(['age', 'sex']);
  });

  it('puts the gravest first, then the earliest', () => {
    const at = (start: number): Detection => ({ spans: [[start, start + 1]], entities: [], why: '' });
    const found = createDetector([rule('calm', 'low', [at(0)]), rule('grave', 'high', [at(9), at(4)])])(
      evidence,
      NO_SETTINGS,
    );
    expect(found.map((each) => [each.rule, each.spans[0]?.[0]])).toEqual([
      ['grave', 4],
      ['grave', 9],
      ['calm', 0],
    ]);
  });

  it("lets a detection be graver than its rule's own severity", () => {
    const detection: Detection = { spans: [[0, 1]], entities: [], why: '', severity: 'high' };
    expect(createDetector([rule('calm', 'low', [detection])])(evidence, NO_SETTINGS)[0]?.severity).toBe(
      'high',
    );
  });

  it('takes no rule whose id is not a name of lower-case words', () => {
    expect(() => rule('Not a name', 'low', [])).toThrow('Not a name');
  });

  const noticed: Detection = { spans: [[0, 1]], entities: [], why: '' };

  it('is as grave as the rule says for the audience', () => {
    const by = {
      'direct-care': 'low',
      'clinical-social': 'low',
      'whole-organisation': 'medium',
      'shared-or-public': 'high',
    } as const;
    const detect = createDetector([rule('one', by, [noticed])]);
    expect(detect(evidence, NO_SETTINGS)[0]?.severity).toBe('medium');
    expect(detect({ ...evidence, audience: 'shared-or-public' }, NO_SETTINGS)[0]?.severity).toBe('high');
  });

  it('lets the policy have the last word', () => {
    const detect = createDetector([rule('one', 'high', [{ ...noticed, severity: 'medium' }])]);
    expect(detect(evidence, { rules: { one: 'low' } })[0]?.severity).toBe('low');
    expect(detect(evidence, { rules: { one: 'off' } })).toEqual([]);
  });
});
