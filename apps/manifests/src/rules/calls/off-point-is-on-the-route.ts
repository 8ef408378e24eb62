import { rule } from '@homeward/kernel';
import { offPointsOf, type Flight } from '../../model/traveller';

/** Nobody can leave where the aircraft does not stop. Source: docs/handbook/failures.md#f18. */
export const offPointIsOnTheRoute = rule<{ flight: Flight; offPoints: string[] }>({
  name: 'off-point-is-on-the-route',
  code: 'OFF-POINT',
  says: 'The flight does not stop where the person is to leave.',
  unblockedBy: 'movement-officer',
  holds: ({ flight, offPoints }) => offPoints.every((o) => offPointsOf(flight).includes(o)),
});
