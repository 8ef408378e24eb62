import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/** Who returns has a line, a seat and a yes of their own, and would be counted twice. Source: docs/handbook/day-of-movement.md#escorts. */
export const aTravellerIsNoEscort = rule<Pick<EscortNow, 'travellers'>>({
  name: 'a-traveller-is-no-escort',
  code: 'ESCORT',
  says: 'A registered traveller has this document: whoever returns travels under their own record. Assign somebody of the staff, or correct the number.',
  unblockedBy: 'movement-officer',
  holds: ({ travellers }) => travellers === 0,
});
