import { thoseWhoAnswerFor } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Passenger } from '../../model/passenger-list';
import type { Facts } from '../../model/traveller';

interface Joining {
  mother?: Passenger;
  baby: Pick<Passenger, 'familyId' | 'band'> & { facts: Pick<Facts, 'family'> };
}

/**
 * A child of some days goes where its mother goes; in another family it would be left on the list when she is taken
 * off. Who is its mother is a recorded relation. Nobody else comes onto a frozen list by this step. Source: docs/handbook/failures.md#f23,
 * docs/handbook/family.md#child-alone.
 */
export const newbornJoinsItsMother = rule<Joining>({
  name: 'newborn-joins-its-mother',
  code: 'H-FAM',
  says: 'A newborn joins its mother, or another person who is recorded as answering for it: somebody on the list, and of the same family.',
  unblockedBy: 'movement-officer',
  holds: ({ mother, baby }) =>
    mother?.standing === 'LISTED' &&
    mother.familyId === baby.familyId &&
    baby.band === 'INFANT' &&
    thoseWhoAnswerFor(baby.facts.family?.relations).includes(mother.personId),
});
