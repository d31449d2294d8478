import type { Profile } from '../../src/message.ts';

/** Somebody invented whom a visitor may pose as. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export const PEOPLE: readonly Person[] = [
  { id: 'anjali', name: 'Anjali Rao', role: 'ED registrar' },
  { id: 'tom', name: 'Tom Fletcher', role: 'ward nurse' },
  { id: 'chidi', name: 'Chidi Eze', role: 'consultant physician' },
  { id: 'magda', name: 'Magda Nowak', role: 'medical student' },
];

/** How somebody presents themself, read only where outsiders read along. */
export function profileOf({ name, role }: Person): Profile {
  return { displayName: name, realName: name, title: role };
}

export function personCalled(id: string): Person | undefined {
  return PEOPLE.find((person) => person.id === id);
}
