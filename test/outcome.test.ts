import { describe, expect, it } from 'vitest';
import { createKeyring } from '../src/message.ts';
import type { NudgeKey } from '../src/nudge.ts';
import { createOpenNudges, type OpenNudge } from '../src/outcome.ts';

const keys = createKeyring();
const nudge = (name: string, openedAt: number): OpenNudge => ({
  key: name as unknown as NudgeKey,
  about: {
    key: keys.message(name),
    platform: 'slack',
    audience: 'whole-organisation',
    author: keys.author('anna'),
    preference: keys.preference('anna'),
    channel: keys.channel('ward'),
  },
  of: 'words',
  findings: [{ rule: 'direct-identifier', severity: 'high' }],
  openedAt,
});

describe('open nudges', () => {
  it('are found by the message they are about', () => {
    const open = createOpenNudges();
    const first = nudge('first', 1);
    open.open(first);
    expect(open.about(first.about.key)).toEqual([first]);
    expect(open.about(keys.message('other'))).toEqual([]);
  });

  it('may be two about one message, and close one by one', () => {
    const open = createOpenNudges();
    const first = nudge('first', 1);
    const second: OpenNudge = { ...nudge('second', 2), about: first.about, of: 'pictures' };
    open.open(first);
    open.open(second);
    expect(open.about(first.about.key)).toEqual([first, second]);
    open.close(first.key);
    expect(open.about(first.about.key)).toEqual([second]);
  });

  it('close once', () => {
    const open = createOpenNudges();
    const first = nudge('first', 1);
    open.open(first);
    expect(open.close(first.key)).toBe(first);
    expect(open.close(first.key)).toBeUndefined();
    expect(open.about(first.about.key)).toEqual([]);
  });

  it('are listed by age', () => {
    const open = createOpenNudges();
    const [old, older, young] = [nudge('old', 5), nudge('older', 5), nudge('young', 6)];
    for (const each of [old, older, young]) open.open(each);
    expect(open.olderThan(5)).toEqual([old, older]);
    expect(open.olderThan(4)).toEqual([]);
  });
});
