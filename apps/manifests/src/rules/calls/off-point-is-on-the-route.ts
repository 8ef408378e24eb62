import { rule } from '@homeward/kernel';
import type { CallPeople } from '../../commands/call-people';
import { offPointsOf } from '../../model/traveller';

/** Nobody can leave where the aircraft does not stop. Source: docs/handbook/failures.md#f18. */
export const offPointIsOnTheRoute = rule<Pick<CallPeople, 'flight' | 'people'>>({
  name: 'off-point-is-on-the-route',
  code: 'OFF-POINT',
  says: 'The flight does not stop at the airport where the person is to leave it.',
  unblockedBy: 'movement-officer',
  holds: ({ flight, people }) => people.every((p) => offPointsOf(flight).includes(p.offPoint)),
});
