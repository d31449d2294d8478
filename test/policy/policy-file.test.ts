import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolicyError, readPolicy } from '../../src/policy/policy-file.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';

const OPTIONS = {
  path: 'policy.yaml',
  defaults: defaultPolicy(),
  rules: ['direct-identifier', 'gratuitous-comment'],
};
const read = (source: string) => readPolicy(source, OPTIONS);

/** What is wrong with a file, a line each. */
function faults(source: string): string[] {
  try {
    read(source);
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const WHOLE = `
organisation:
  name: Northfield Hospitals
  policy: https://intranet.northfield.example/social-media
  concerns:
    - label: Freedom to Speak Up Guardian
      link: https://intranet.northfield.example/speak-up
moderators:
  contact: the digital safety team, ext. 4412
  slack: [U012ABCDEF]
  entra-groups: [3f2504e0-4f89-41d3-9a0c-0305e82c3301]
  digest:
    slack: C012ABCDEF
    teams: 19:abc_1-2@thread.tacv2
    teams-service: https://smba.trafficmanager.net/uk/
community:
  country: scotland
  catchment: 320000
  places:
    - name: the Paddocks
      people: 900
    - name: Top Yard
  wards: [Lonsdale, Mary Seacole]
  known-by: [the bee man]
trends:
  grain: month
channels:
  - name: "ward-*"
    kind: direct-care
  - id: C0123
    kind: shared-or-public
everywhere:
  guidance: [nmc, gmc]
  cooldown-hours: 2
kinds:
  direct-care:
    threshold: 3
    nudge: in-place
    photo-reminder: false
    rules:
      gratuitous-comment: off
`;

describe('a policy file', () => {
  it('is read whole', () => {
    const policy = read(WHOLE);
    expect(policy.organisation).toEqual({
      name: 'Northfield Hospitals',
      policyUrl: 'https://intranet.northfield.example/social-media',
      concerns: [
        { label: 'Freedom to Speak Up Guardian', href: 'https://intranet.northfield.example/speak-up' },
      ],
    });
    expect(policy.digest).toEqual({
      slack: { channel: 'C012ABCDEF', through: null },
      teams: { channel: '19:abc_1-2@thread.tacv2', through: 'https://smba.trafficmanager.net/uk/' },
    });
    expect(policy.moderators).toEqual({
      contact: 'the digital safety team, ext. 4412',
      slack: ['U012ABCDEF'],
      entra: [],
      entraGroups: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    });
    expect(policy.trends).toEqual({ grain: 'month' });
    expect(policy.community).toEqual({
      country: 'scotland',
      catchment: 320_000,
      places: [
        { name: 'the Paddocks', people: 900 },
        { name: 'Top Yard', people: null },
      ],
      wards: ['Lonsdale', 'Mary Seacole'],
      knownBy: ['the bee man'],
    });
    expect(policy.channels).toEqual([
      { match: { name: 'ward-*' }, kind: 'direct-care' },
      { match: { id: 'C0123' }, kind: 'shared-or-public' },
    ]);
    expect(policy.kinds['direct-care']).toMatchObject({
      threshold: 3,
      nudge: 'in-place',
      cooldown: 7_200_000,
      photoReminder: false,
      rulebooks: ['nmc', 'gmc'],
      rules: { 'identifying-combination': 'off', 'gratuitous-comment': 'off' },
    });
    expect(policy.kinds['clinical-social']).toMatchObject({
      threshold: 11,
      nudge: 'as-set',
      cooldown: 7_200_000,
    });
  });

  it('may be empty', () => {
    expect(read('')).toEqual(defaultPolicy());
    expect(read('# nothing yet\n')).toEqual(defaultPolicy());
  });

  it.each([
    [
      'kinds:\n  direct-care:\n    treshold: 3',
      'policy.yaml:3: kinds.direct-care.treshold: there is no such',
    ],
    [
      'kinds:\n  direct-care:\n    threshold: many',
      'policy.yaml:3: kinds.direct-care.threshold: give a number',
    ],
    ['channels:\n  - name: x\n    kind: secret', 'policy.yaml:3: channels.0.kind: choose one of direct-care'],
    ['channels:\n  - kind: direct-care', 'policy.yaml:2: channels.0: give either "id" or "name".'],
    ['channels: ward-7', 'policy.yaml:1: channels: list them'],
    ['organisation: Northfield', 'policy.yaml:1: organisation: write settings below this'],
    ['organisation:\n  policy: our intranet', 'policy.yaml:2: organisation.policy: give a whole address'],
    [
      'everywhere:\n  rules:\n    no-such-duty: off',
      'policy.yaml:3: everywhere.rules.no-such-duty: there is no',
    ],
    [
      'everywhere:\n  rules:\n    direct-identifier: loud',
      'policy.yaml:3: everywhere.rules.direct-identifier: choose',
    ],
    ['community:\n  country: narnia', 'policy.yaml:2: community.country: choose one of uk'],
    [
      'community:\n  places: [Paddocks]',
      'policy.yaml:2: community.places.0: list them, each with "- name:".',
    ],
    [
      'community:\n  places:\n    - name: Top Yard\n      people: 0',
      'policy.yaml:4: community.places.0.people: give how many',
    ],
    ['community:\n  wards: Lonsdale', 'policy.yaml:2: community.wards: list names under "wards"'],
    ['community:\n  known-by: [3]', 'policy.yaml:2: community.known-by.0: list names under "known-by"'],
    ['channels: [ward-7]', 'policy.yaml:1: channels.0: list them, each with "- name:" or "- id:".'],
    [
      'moderators:\n  digest:\n    slack: "#mods"',
      'policy.yaml:3: moderators.digest.slack: give the id of a channel',
    ],
    [
      'moderators:\n  digest:\n    teams: General',
      'policy.yaml:3: moderators.digest.teams: give the id of a channel',
    ],
    [
      'moderators:\n  digest:\n    teams-service: smba',
      'policy.yaml:3: moderators.digest.teams-service: give the service',
    ],
    ['moderators:\n  slack: [sarah]', 'policy.yaml:2: moderators.slack.0: list ids under "slack"'],
    ['organisation:\n  name: [1', 'policy.yaml:2: this is not YAML'],
    ['- a\n- b', 'policy.yaml'],
  ])('names the line and the remedy: %j', (source, fault) => {
    expect(faults(source)[0]).toContain(fault);
  });

  it('names every fault at once, in the order of the lines', () => {
    const found = faults('everywhere:\n  threshold: 0\n  nudge: shout\nkinds:\n  staff: {}\n');
    expect(found.map((fault) => fault.split(':')[1])).toEqual(['2', '3', '5']);
  });

  it('says that an alias cannot be followed', () => {
    expect(faults('everywhere: *nowhere\n')[0]).toContain('an alias (*) in it cannot be followed');
  });

  it('gives a policy or a PolicyError, whatever the file', () => {
    const json = fc.json().filter((text) => text.length < 2_000);
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (source) => {
        try {
          expect(read(source).kinds['direct-care'].threshold).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyError);
        }
      }),
    );
  });
});
