import { rule } from '@homeward/kernel';
import type { Passenger, PassengerList } from '../../model/passenger-list';

interface Joining {
  mother?: Passenger;
  baby: Pick<Passenger, 'familyId' | 'band'>;
  phase: PassengerList['phase'];
}

/**
 * A child of some days goes where its mother goes; in another family it would be left on the list when she is taken
 * off. Nobody else comes onto a list by this door. Source: docs/handbook/failures.md#f23,
 * docs/handbook/family.md#r-fam-3.
 */
export const newbornJoinsItsMother = rule<Joining>({
  name: 'newborn-joins-its-mother',
  code: 'H-FAM',
  says: 'A newborn joins its mother, of the same family, on a list whose doors are open.',
  unblockedBy: 'movement-officer',
  holds: ({ mother, baby, phase }) =>
    phase === 'FROZEN' && mother?.standing === 'LISTED' && mother.familyId === baby.familyId && baby.band === 'INFANT',
});
