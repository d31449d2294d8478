import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/reading/profile.ts';

const isNamed = (displayName: string, realName = '') =>
  readProfile({ displayName, realName, title: '' })?.isNamed;

describe('what a profile tells those who do not know the person', () => {
  it.each([
    'Fiona Abercrombie',
    'Fiona Abercrombie GP',
    'Dr Okonkwo',
    'Dr Sam Patel - ED Reg',
    'Ray Trevena',
    'Chidi Nwosu',
    'FionaAbercrombie',
  ])('finds a name in "%s"', (displayName) => {
    expect(isNamed(displayName)).toBe(true);
  });

  it.each([
    'TiredMedReg',
    'Recovery Rita',
    'GPinAHedge',
    'Bump Whisperer',
    'BankHolidayLocum',
    'B6inBelfast',
    'A&E doc',
    'Nurse_No_Name',
    'jabbyMcJabface',
    'K',
  ])('finds none in "%s"', (displayName) => {
    expect(isNamed(displayName)).toBe(false);
  });

  it('takes a registered name, even in lower case or made of words', () => {
    expect(isNamed('SurreySkin', 'Felicity Ansell')).toBe(true);
    expect(isNamed('nightowl', 'grace hall-okoro')).toBe(true);
    expect(isNamed('nightowl', 'nightowl')).toBe(false);
  });

  it('sees a clinician behind a handle', () => {
    const profile = readProfile({ displayName: 'OncoOwl', realName: '', title: '' });
    expect(profile?.isClinician).toBe(true);
  });

  it('says nothing of somebody whom the platform does not show', () => {
    expect(readProfile(null)).toBeNull();
  });
});
