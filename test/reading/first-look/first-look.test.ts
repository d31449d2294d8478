import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookFirst, SUBJECTS, type Subject } from '../../../src/reading/first-look/first-look.ts';
import { openSource } from '../../../src/reading/source.ts';

const look = (text: string) => lookFirst(openSource(text, []));
const subjects = (text: string): Subject[] => {
  const worth = look(text);
  return SUBJECTS.filter((subject) => worth[subject].isWorth);
};

describe('a first look', () => {
  it.each([
    'bleep 4410 has a new battery, thanks estates',
    'the lift by outpatients is out of order until Monday',
    'teaching moved to seminar room 2 at 1pm on Thursday',
    'anyone got a spare locker key for the week',
    'printer by theatres is out of toner again',
  ])('passes over what touches nothing: %s', (text) => {
    expect(subjects(text)).toEqual([]);
  });

  it.each([
    ['patients', '84F from Hornsea with a #NOF, daughter runs the chip shop'],
    ['patients', 'has Mr Okonkwo had his scan'],
    ['remarks', 'the locum reg is a lazy idiot'],
    ['remarks', 'nobody invite Priya, she only moans'],
    ['remarks', 'gastro are bone idle. could somebody look at the wrist in bay two'],
    ['matters', 'the door code for the drug room is 4471'],
    ['matters', 'can someone write me up for some amoxicillin, no time for the GP'],
  ] as const)('has read closely for %s: %s', (subject, text) => {
    expect(subjects(text)).toContain(subject);
  });

  it('has everything read closely where an address, a long number or a code stands', () => {
    for (const text of ['thanks a lot, kev@example.org', 'cakes 9434765919', 'cakes AKIAIOSFODNN7EXAMPLE'])
      expect(subjects(text)).toEqual([...SUBJECTS]);
  });

  it('has a long text read for everything, whatever its words', () => {
    expect(subjects(Array.from({ length: 61 }, () => 'cake').join(' '))).toEqual([...SUBJECTS]);
  });

  it('is the same for whoever is spoken of', () => {
    const sentences = [
      (who: string) => `is ${who} on call tonight`,
      (who: string) => `ask ${who} about the rota`,
      (who: string) => `thanks to ${who} for the cakes`,
      (who: string) => `I would not let ${who} near a cannula`,
    ];
    const people = ['Olivia', 'Gordon', 'Fatima', 'Wojciech', 'Nkechi', 'Xin', 'Moshe', 'Niamh', 'Okonkwo'];
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.constantFrom(...people),
        fc.constantFrom(...people),
        (sentence, one, other) => {
          expect(look(sentence(one))).toEqual(look(sentence(other)));
        },
      ),
    );
    expect(look('she is on call, ask her')).toEqual(look('he is on call, ask him'));
    expect(look('she is on call, that is her bleep')).toEqual(look('he is on call, that is his bleep'));
    expect(look('where is the consultant')).toEqual(look('where is the receptionist'));
  });

  it('is the same for the same words, whatever was looked at before', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
        const first = look(one);
        look(other);
        expect(look(one)).toEqual(first);
      }),
    );
  });
});
