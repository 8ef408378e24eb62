import { rule } from '@homeward/kernel';
import type { Passenger } from '../model/passenger-list';

/** A child of some days goes where its mother goes. Source: domain.md F23, R-FAM-3. */
export const newbornJoinsItsMother = rule<{ mother?: Passenger }>({
  id: 'H-FAM',
  says: 'A newborn joins its mother on the list, and she is not on it.',
  unblockedBy: 'movement-officer',
  holds: ({ mother }) => mother?.standing === 'LISTED',
});
