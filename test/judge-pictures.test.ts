import { describe, expect, it } from 'vitest';
import { RULES } from '../rules/index.ts';
import { assemblePictureJudge } from '../src/judge-pictures.ts';
import { createKeyring } from '../src/message.ts';
import { defaultPolicies } from '../src/policy/channel-policy.ts';
import { createNudgePolicy } from '../src/policy/decide.ts';
import type { PictureReading } from '../src/reading/picture.ts';
import { AUDIENCES, type Audience } from '../src/vocabulary.ts';

const keys = createKeyring();
const policies = defaultPolicies();
const judge = assemblePictureJudge({ rules: RULES });
const picture = (more: Partial<PictureReading> = {}): PictureReading => ({
  name: 'IMG_2034.jpg',
  kind: 'photo',
  fault: null,
  hidden: [],
  caption: '',
  text: '',
  ...more,
});
const said = (audience: Audience, text = '') => ({
  key: keys.message('1'),
  author: keys.author('anna'),
  thread: keys.thread('1'),
  preference: keys.preference('anna'),
  channel: keys.channel('ward'),
  saidAt: 0,
  text,
  mentions: [],
  audience,
  profile: null,
});
const WRISTBAND = picture({ text: 'OBASEKI, Ngozi\nNHS 943 476 5919' });

describe('a judgement of pictures', () => {
  it.each([
    ['direct-care', 'low'],
    ['clinical-social', 'high'],
    ['whole-organisation', 'high'],
    ['shared-or-public', 'high'],
  ] as const)('for %s is of %s severity where a number can be read', (audience, severity) => {
    expect(judge(said(audience), [WRISTBAND])).toMatchObject([
      { rule: 'patient-image', severity, entities: ['text'], spans: [], wordable: false },
    ]);
  });

  it('holds all pictures of a message together', () => {
    const found = judge(said('whole-organisation'), [
      picture({ hidden: ['position'] }),
      WRISTBAND,
      picture({ kind: null, fault: 'damaged' }),
    ]);
    expect(found).toMatchObject([{ entities: ['text', 'position'], severity: 'high' }]);
  });

  it.each(AUDIENCES)('reminds of consent where patients are photographed, and only there: %s', (audience) => {
    const isClinical = audience === 'direct-care' || audience === 'clinical-social';
    expect(judge(said(audience), [picture()])).toMatchObject(
      isClinical ? [{ entities: ['photograph'], severity: 'low', once: true }] : [],
    );
    expect(judge(said(audience, 'with her consent'), [picture()])).toEqual([]);
    expect(judge(said(audience), [picture({ kind: 'picture' })])).toEqual([]);
  });

  it('reminds nobody where the policy says so', () => {
    const silent = assemblePictureJudge({
      rules: RULES,
      policyOf: (audience) => ({ ...policies[audience], photoReminder: false }),
    });
    expect(silent(said('clinical-social'), [picture()])).toEqual([]);
    expect(silent(said('clinical-social'), [picture({ hidden: ['position'] })])).toHaveLength(1);
  });

  it('says nothing of pictures where the duty is off, nor of words whose duty is off', () => {
    const without = (id: string) =>
      assemblePictureJudge({
        rules: RULES,
        policyOf: (audience) => ({
          ...policies[audience],
          rules: { [id]: 'off', 'identifying-combination': 'off' },
        }),
      });
    expect(without('patient-image')(said('whole-organisation'), [WRISTBAND])).toEqual([]);
    expect(without('direct-identifier')(said('whole-organisation'), [WRISTBAND])).toEqual([]);
  });

  it('finds nothing where there is nothing to see', () => {
    expect(judge(said('clinical-social', 'NHS 943 476 5919'), [])).toEqual([]);
    expect(judge(said('clinical-social'), [picture({ kind: null, fault: 'unreachable' })])).toEqual([]);
  });
});

describe('a reminder', () => {
  const anna = said('clinical-social');
  const HOUR = 3_600_000;

  it('is said once to an author, holds back no finding, and is not counted where it is not said', () => {
    const policy = createNudgePolicy((audience) => policies[audience]);
    const reminder = judge(anna, [picture()]);
    expect(policy.decide(anna, reminder, 0)).toEqual({ speak: reminder, withheld: [] });
    policy.told(anna, reminder, 0);
    expect(policy.decide(anna, reminder, 1_000 * HOUR)).toEqual({ speak: [], withheld: [] });
    const position = judge(anna, [picture({ hidden: ['position'] })]);
    expect(policy.decide(anna, position, 1)).toEqual({ speak: position, withheld: [] });
    expect(policy.decide({ ...anna, author: keys.author('ben') }, reminder, 1).speak).toEqual(reminder);
  });

  it('is neither said nor counted where a channel is silent', () => {
    const policy = createNudgePolicy((audience) => ({ ...policies[audience], nudge: 'silent' }));
    expect(policy.decide(anna, judge(anna, [picture()]), 0)).toEqual({ speak: [], withheld: [] });
  });
});
