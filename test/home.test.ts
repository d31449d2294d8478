import { describe, expect, it } from 'vitest';
import { createHomeWriter, type HomeView, type OwnMute } from '../src/home.ts';
import { createKeyring } from '../src/message.ts';
import { defaultPolicy } from '../src/policy/policy.ts';

const keys = createKeyring();
const person = (id: string) => ({ author: keys.author(id), preference: keys.preference('slack', id) });
const mute: OwnMute = { id: 'mute-1', title: 'A word to avoid', until: Date.UTC(2026, 10, 28) };

const NONE = { of: () => [] };

const bare = createHomeWriter({
  policy: defaultPolicy,
  saidNoMore: () => false,
  mutes: NONE,
  about: null,
});
const wordsOf = ({ opening, sections }: HomeView) =>
  [opening, ...sections.flatMap(({ title, lines }) => [title, ...lines])].join('\n');

describe('the home', () => {
  it('says what is read, what is stored, how to turn it off and who looks after it', () => {
    expect(bare(person('anna')).sections.map(({ title }) => title)).toEqual([
      'What it does',
      'What it reads',
      'What it stores',
      'How to turn it off',
      'Who looks after it',
    ]);
    expect(wordsOf(bare(person('anna')))).toContain('Nothing about you: no message, no name, no identifier');
  });

  it('names the moderators and links the policy, as the policy of the day has them', () => {
    const organised = defaultPolicy(undefined, {
      name: 'St Elsewhere',
      policyUrl: 'https://x.example/policy',
    });
    const policies = [
      defaultPolicy(),
      { ...organised, moderators: { ...organised.moderators, contact: 'ext. 4412' } },
    ];
    let today = 0;
    const write = createHomeWriter({
      policy: () => policies[today]!,
      saidNoMore: () => false,
      mutes: NONE,
      about: 'https://quiet-word.example/about',
    });
    const before = write(person('anna'));
    expect(wordsOf(before)).toContain('your data protection officer');
    expect(before.links.map(({ href }) => href)).toEqual(['https://quiet-word.example/about']);
    today = 1;
    const after = write(person('anna'));
    expect(wordsOf(after)).toContain('ext. 4412');
    expect(after.links.map(({ label }) => label)).toEqual([
      'St Elsewhere: social media policy',
      'What Quiet Word reads and keeps, at length',
    ]);
    expect(bare(person('anna')).links).toEqual([]);
  });

  it('is each person’s own', () => {
    const [anna, ben] = [person('anna'), person('ben')];
    const write = createHomeWriter({
      policy: defaultPolicy,
      saidNoMore: (preference) => preference === anna.preference,
      mutes: { of: ({ author }) => (author === anna.author ? [mute] : []) },
      about: null,
    });
    expect(write(anna)).toMatchObject({ isReminded: false, mutes: [mute] });
    expect(write(ben)).toMatchObject({ isReminded: true, mutes: [] });
  });

  it('says nothing in a scolding or threatening way', () => {
    expect(wordsOf(bare(person('anna')))).not.toMatch(/\b(?:must|should|violat|breach|report(?:ed)?|warn)/i);
  });
});
