import { rule } from '@homeward/kernel';
import type { Passenger } from '../../model/passenger-list';
import type { Facts } from '../../model/traveller';

interface Joining {
  mother?: Passenger;
  baby: Pick<Passenger, 'familyId' | 'band'> & { facts: Pick<Facts, 'family'> };
}

/**
 * A child of some days goes where its mother goes; in another family it would be left on the list when she is taken
 * off. Who is its mother is a recorded relation; where registration has not said yet who answers for it, an adult of the
 * family has to do. Nobody else comes onto a frozen list by this step. Source: docs/handbook/failures.md#f23,
 * docs/handbook/family.md#guardianship.
 */
export const newbornJoinsItsMother = rule<Joining>({
  name: 'newborn-joins-its-mother',
  code: 'H-FAM',
  says: 'A newborn joins its mother, or who else is recorded to answer for it: on the list, and of the same family.',
  unblockedBy: 'movement-officer',
  holds: ({ mother, baby }) =>
    mother?.standing === 'LISTED' &&
    mother.familyId === baby.familyId &&
    baby.band === 'INFANT' &&
    (baby.facts.family ? baby.facts.family.guardianIds.includes(mother.personId) : mother.band === 'ADULT'),
});
