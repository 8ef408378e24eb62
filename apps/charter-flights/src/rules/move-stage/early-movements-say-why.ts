import { rule } from '@homeward/kernel';
import type { MoveStage } from '../../commands/move-stage';
import type { Flight } from '../../model/flight';
import { dueOf, isBeforeItsTime } from '../../model/planned-times';

interface Moving extends Omit<MoveStage, 'by'> {
  flight: Pick<Flight, 'legs' | 'stage' | 'flown'>;
}

/**
 * If boarding, aircraft doors or a movement is recorded hours before its time, that is a mistake, or it leaves people
 * behind.
 * Source: docs/handbook/day-of-movement.md#in-time.
 */
export const earlyMovementsSayWhy = rule<Moving>({
  name: 'early-movements-say-why',
  code: 'TOO-EARLY',
  says: 'This is more than {{hours}} h before its planned time: it is recorded now only for a reason, which is kept.',
  unblockedBy: 'flight-officer',
  holds: ({ flight, action, now, early }) => early !== undefined || !isBeforeItsTime(flight, action, now),
  parameters: ({ flight, action }) => ({ hours: String(dueOf(flight, action)?.hours ?? '') }),
});
