import { rule, utcDayOf } from '@homeward/kernel';
import { leavesAt, type Judged } from '../../model/traveller';

/**
 * 17 of 180 were once taken off over unpaid fines and their seats flew empty. Source: docs/handbook/failures.md#f4,
 * docs/handbook/day-of-movement.md#readiness.
 */
export const exitIsGranted = rule<Judged>({
  name: 'exit-is-granted',
  code: 'H-EXIT',
  says: 'The authorities have not granted leave to go that holds on the day.',
  unblockedBy: 'movement-officer',
  holds: ({ facts: { exit }, flight, now }) =>
    exit !== undefined &&
    (exit.state === 'NOT_NEEDED' ||
      (exit.state === 'GRANTED' &&
        (!exit.validUntil || exit.validUntil.slice(0, 10) >= utcDayOf(leavesAt({ flight, now }))))),
  until: ({ facts }) => facts.exit?.validUntil,
});
