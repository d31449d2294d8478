import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/reading/annotated.ts';
import { isIntroduced } from '../../../src/reading/names/introduced.ts';
import { readMentions } from '../../../src/reading/names/mentions.ts';
import { openSource } from '../../../src/reading/source.ts';

/** Whether somebody named in it is introduced as a patient. */
function introduces(text: string): boolean {
  const source = annotate(openSource(text, []));
  return readMentions(source).some((named) => isIntroduced(source, named));
}

describe('a name that is introduced as that of a patient', () => {
  test.each([
    'Pt: Grace Nowak. Reviewed with her mother',
    'Patient name: Tomasz Zielinski',
    'any trial for a 71-year-old man with gout, Stephen L., seen in May?',
    'dose of apixaban in an 84yo woman named Martha Ellison',
    'a 9 year old called Amara with a limp',
    'alternatives in patients like Yusuf Demir',
    'patient is Helen O. from the renal clinic',
    'options for a case similar to Robert Quayle',
    'thank you for referring Mrs Okonjo, who is seventy',
  ])('%s', (text) => {
    expect(introduces(text)).toBe(true);
  });

  test.each([
    'On call: Grace Nowak and Stephen Lyle',
    'seen by Grace Nowak in clinic',
    '84 year old for theatre, Grace Nowak consenting',
    'a 71-year-old man. Grace Nowak will see him',
    'nobody bakes like Martha Ellison',
    'thank you for seeing Dr Okonjo about the rota',
    'I am seeing Mr Okonjo about the rota',
    'a fete in aid of the 80 year old chapel at Martha Ellison Court',
  ])('not: %s', (text) => {
    expect(introduces(text)).toBe(false);
  });
});
