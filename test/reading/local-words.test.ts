import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../../src/judge.ts';
import { createKeyring } from '../../src/message.ts';
import { DEFAULT_COMMUNITY, type Community } from '../../src/risk/community.ts';

const keys = createKeyring();

function judged(text: string, here: Partial<Community> = {}) {
  const community: Community = { ...DEFAULT_COMMUNITY, ...here };
  const judge = assembleJudge({ rules: RULES, community: () => community });
  return judge({
    key: keys.message(text),
    author: keys.author('somebody'),
    thread: keys.thread('thread'),
    saidAt: Date.UTC(2026, 10, 21),
    text,
    mentions: [],
    audience: 'whole-organisation',
    profile: null,
  });
}

const rulesIn = (text: string, here?: Partial<Community>) =>
  judged(text, here).findings.map(({ rule }) => rule);

describe('what people here call things', () => {
  it('makes a place of a name that no gazetteer holds, with as many people as live there', () => {
    const text = '84F from the Paddocks with a #NOF';
    const { findings } = judged(text, { places: [{ name: 'The Paddocks', people: 90 }] });
    expect(findings).toMatchObject([
      {
        rule: 'identifying-combination',
        estimate: { sum: expect.stringContaining('90 people in “Paddocks”') as string },
      },
    ]);
    const large = judged(text, { places: [{ name: 'the paddocks', people: 4_000_000 }] });
    expect(large.findings).toEqual([]);
  });

  it('goes before what the gazetteer says', () => {
    const sumOf = (here: Partial<Community>) =>
      judged('the vicar of Hornsea is in with a GI bleed', here).findings[0]?.estimate?.factors[0];
    expect(sumOf({ places: [{ name: 'Hornsea', people: 70 }] })).toMatchObject({
      value: 70,
      source: 'the policy file of this installation',
    });
    expect(sumOf({})).toMatchObject({
      value: expect.any(Number) as number,
      source: expect.stringContaining('GeoNames') as string,
    });
  });

  it('is cautious about a place of which nobody said how many live there', () => {
    expect(
      rulesIn('the vicar of Top Yard is in with a GI bleed', {
        places: [{ name: 'Top Yard', people: null }],
      }),
    ).toContain('identifying-combination');
  });

  it('takes a ward that is called after somebody for nobody', () => {
    const text = 'Sorcha Lonsdale in bed 12 has dropped her BP';
    const ward = 'Mary Seacole in bed 12 has dropped her BP';
    expect(rulesIn(text, { wards: ['Mary Seacole'] })).toContain('direct-identifier');
    expect(rulesIn(ward)).toContain('direct-identifier');
    expect(rulesIn(ward, { wards: ['Mary Seacole'] })).not.toContain('direct-identifier');
    expect(rulesIn('Mrs Lonsdale in bed 12 has dropped her BP', { wards: ['Lonsdale'] })).toContain(
      'direct-identifier',
    );
  });

  it('knows somebody by what everybody here calls them', () => {
    const text = 'the bee man is in resus with anaphylaxis';
    expect(rulesIn(text)).toEqual([]);
    const { findings } = judged(text, { knownBy: ['The Bee Man'] });
    expect(findings).toMatchObject([{ rule: 'identifying-combination', estimate: { expectedMatches: 1 } }]);
    const [from, to] = findings[0]!.spans[0]!;
    expect(text.slice(from, to)).toBe('bee man');
  });

  it('changes nothing where nothing is said', () => {
    const text = '84F from Hornsea with a #NOF';
    expect(judged(text, { places: [], wards: [], knownBy: [] })).toEqual(judged(text));
    expect(judged(text, { wards: ['-', ''] })).toEqual(judged(text));
  });
});
