import { describe, expect, it } from 'vitest';
import { declaresConsent } from '../../src/reading/consent.ts';

describe('a message beside a picture', () => {
  it.each([
    'consent form signed, photo in notes',
    'Consented, and happy for it to be used in teaching',
    'patient consented to the photo',
    'with her written consent',
    'posted with mum’s permission',
    'I have his consent in writing',
    'pt happy for me to share this',
    'both parents are happy with the photo being used',
    'Great recovery! Consent obtained and documented.',
    'consent is in the notes, photo below',
  ])('declares consent: %s', (text) => {
    expect(declaresConsent(text)).toBe(true);
  });

  it.each([
    'look at this',
    'thoughts on this rash?',
    'did she consent?',
    'awaiting consent',
    'no consent yet',
    'without her consent this should not be here',
    'haven’t got consent',
    'need to get his consent first',
    'consented for theatre, photo for the reg',
    'consent form done for lap chole, what do you make of this',
    'she refused, so no written consent',
    'consent training is on Tuesday',
    'he’s happy with the wound',
    '',
  ])('declares none: %s', (text) => {
    expect(declaresConsent(text)).toBe(false);
  });
});
