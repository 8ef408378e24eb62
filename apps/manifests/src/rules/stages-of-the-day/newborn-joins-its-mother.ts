import { rule } from '@homeward/kernel';
import type { Passenger } from '../../model/passenger-list';

interface Joining {
  mother?: Passenger;
  baby: Pick<Passenger, 'familyId' | 'band'>;
}

/**
 * A child of some days goes where its mother goes; in another family it would be left on the list when she is taken
 * off. Nobody else comes onto a frozen list by this step. Source: docs/handbook/failures.md#f23,
 * docs/handbook/family.md#r-fam-3.
 */
export const newbornJoinsItsMother = rule<Joining>({
  name: 'newborn-joins-its-mother',
  code: 'H-FAM',
  says: 'A newborn joins its mother, who is on the list and of the same family.',
  unblockedBy: 'movement-officer',
  holds: ({ mother, baby }) =>
    mother?.standing === 'LISTED' && mother.familyId === baby.familyId && baby.band === 'INFANT',
});
