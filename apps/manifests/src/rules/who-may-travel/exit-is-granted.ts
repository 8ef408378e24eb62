import { rule } from '@homeward/kernel';
import { holdsOnDayOf } from '../../model/holds-at';
import { leavesAt, type Judged } from '../../model/traveller';

/**
 * 17 of 180 were once taken off over unpaid fines and their seats flew empty. Source: docs/handbook/failures.md#f4,
 * docs/handbook/day-of-movement.md#readiness, docs/handbook/states.md#granted-until.
 */
export const exitIsGranted = rule<Judged>({
  name: 'exit-is-granted',
  code: 'H-EXIT',
  says: 'The authorities have granted no exit clearance that is valid on the day.',
  unblockedBy: 'movement-officer',
  holds: ({ facts: { exit }, flight, now }) =>
    exit !== undefined &&
    (exit.state === 'NOT_NEEDED' ||
      (exit.state === 'GRANTED' && holdsOnDayOf(exit.validUntil, leavesAt({ flight, now }), flight.legs[0]!.fromZone))),
  until: ({ facts }) => facts.exit?.validUntil,
});
