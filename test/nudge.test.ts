import { describe, expect, it } from 'vitest';
import { noteOf } from '../src/nudge.ts';

describe('the note beside a safer wording', () => {
  it('says how many fit now, and how many then', () => {
    expect(noteOf(['wrong'], { text: 'x', fits: { before: 1, after: 4_321 } })).toBe(
      'As it stands it fits about 1 person; like this it fits about 4,000 people.',
    );
  });

  it('says that nobody in particular fits, where no fact is left to find anybody by', () => {
    expect(noteOf(['wrong'], { text: 'x', fits: { before: 6.2, after: Infinity } })).toBe(
      'As it stands it fits about 6 people; like this it fits nobody in particular.',
    );
  });

  it('points to a private route where no wording hides the patient', () => {
    expect(noteOf(['not-a-patient', 'wrong'], null)).toMatch(/direct message/);
  });

  it('is not there where nobody was counted, and where no patient is meant', () => {
    expect(noteOf(['wrong'], { text: 'x', fits: null })).toBeNull();
    expect(noteOf(['wrong'], null)).toBeNull();
  });
});
