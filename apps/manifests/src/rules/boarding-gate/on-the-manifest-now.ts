import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * Nobody flies who is not on the list: a late addition is a new version first. Source: docs/handbook/failures.md#f15.
 */
export const onTheManifestNow = rule<Pick<AtTheGate, 'passenger' | 'read' | 'flight'>>({
  name: 'on-the-manifest-now',
  code: 'NOT_ON_MANIFEST',
  says: 'This person is not on the manifest in force.',
  unblockedBy: 'movement-officer',
  // What the code is says more, where it was not made for this flight.
  holds: ({ passenger, read, flight }) =>
    passenger ? passenger.standing !== 'STANDBY' : read !== undefined && read.madeFor?.flightId !== flight.flightId,
});
