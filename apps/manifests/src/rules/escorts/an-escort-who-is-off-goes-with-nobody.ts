import { rule } from '@homeward/kernel';
import type { Escort } from '../../model/escort';

/** Whoever does not fly looks after nobody. Source: docs/handbook/day-of-movement.md#escorts. */
export const anEscortWhoIsOffGoesWithNobody = rule<Pick<Escort, 'leftAt'>>({
  name: 'an-escort-who-is-off-goes-with-nobody',
  code: 'ESCORT',
  says: 'This escort is off the flight: take that back first, or assign somebody else.',
  unblockedBy: 'movement-officer',
  holds: ({ leftAt }) => leftAt === undefined,
});
