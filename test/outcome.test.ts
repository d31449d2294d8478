import { describe, expect, it } from 'vitest';
import { createKeyring } from '../src/message.ts';
import type { NudgeKey } from '../src/nudge.ts';
import { createOpenNudges, type OpenNudge } from '../src/outcome.ts';

const keys = createKeyring();
const nudge = (name: string, openedAt: number): OpenNudge => ({
  key: name as unknown as NudgeKey,
  about: { key: keys.message(name), platform: 'slack', audience: 'whole-organisation' },
  findings: [{ rule: 'direct-identifier', severity: 'high' }],
  openedAt,
});

describe('open nudges', () => {
  it('are found by the message they are about', () => {
    const open = createOpenNudges();
    const first = nudge('first', 1);
    open.open(first);
    expect(open.about(first.about.key)).toBe(first);
    expect(open.about(keys.message('other'))).toBeUndefined();
  });

  it('close once', () => {
    const open = createOpenNudges();
    const first = nudge('first', 1);
    open.open(first);
    expect(open.close(first.key)).toBe(first);
    expect(open.close(first.key)).toBeUndefined();
    expect(open.about(first.about.key)).toBeUndefined();
  });

  it('are listed by age', () => {
    const open = createOpenNudges();
    const [old, older, young] = [nudge('old', 5), nudge('older', 5), nudge('young', 6)];
    for (const each of [old, older, young]) open.open(each);
    expect(open.olderThan(5)).toEqual([old, older]);
    expect(open.olderThan(4)).toEqual([]);
  });
});
