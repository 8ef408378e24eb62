import { accept, type Decision } from '@homeward/kernel';
import { evolvePerson } from './evolve-person';
import type { Assessment, Person } from './person';
import type { PersonEvent } from './person-event';

/** How well a person is known, from everything in the record. Nobody travels under a doubtful identity. */
export const assess = (person: Person): Assessment => ({
  confirmed: person.reviews.length === 0 && person.mergedInto === undefined,
  openDuplicates: person.openPairs.length,
  documentConflict: person.documentConflict,
  outOfScope: person.outOfScope,
});

/** The facts, and after them the assessment where it is another than the one that was published last. */
export function assessed(before: Person | undefined, ...events: PersonEvent[]): Decision<PersonEvent> {
  if (events.length === 0) return accept();
  const after = events.reduce<Person | undefined>(evolvePerson, before)!;
  const now = assess(after);
  return same(now, after.told) ? accept(...events) : accept(...events, { type: 'IdentityAssessed', ...now });
}

const same = (a: Assessment, b: Assessment | undefined): boolean =>
  b !== undefined && (Object.keys(a) as (keyof Assessment)[]).every((k) => a[k] === b[k]);
