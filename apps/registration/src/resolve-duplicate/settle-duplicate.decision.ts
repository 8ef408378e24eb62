import type { Decision } from '@homeward/kernel';
import { assessed } from '../model/assess-identity';
import type { DuplicatePair } from '../model/duplicate-pair';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

/** Of a pair that is one person, the record that does not stay. */
export const goneOf = (
  { personA, personB }: Pick<DuplicatePair, 'personA' | 'personB'>,
  keep: string | undefined,
): string | undefined => keep && (keep === personA ? personB : personA);

/** A question about the person is answered. */
export const settleDuplicate = (person: Person, pairId: string): Decision<PersonEvent> =>
  assessed(person, { type: 'DuplicateSettled', pairId });

/** A question about the person is answered: it is the other one, whose record stays. */
export const mergeInto = (person: Person, pairId: string, into: string): Decision<PersonEvent> =>
  assessed(person, { type: 'DuplicateSettled', pairId }, { type: 'PersonMerged', into });

/** The record that this one points to was merged itself: a pointer is followed in one step. */
export const followMerge = (person: Person, into: string): Decision<PersonEvent> =>
  assessed(person, { type: 'PersonMerged', into });
