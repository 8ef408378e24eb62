import { rule } from '@homeward/kernel';
import type { RecordExitClearance } from '../../commands/record-exit-clearance';

/**
 * An exit permit without an end cannot be trusted on the day of departure.
 * Source: docs/handbook/states.md#granted-until, docs/handbook/day-of-movement.md#readiness.
 */
export const leaveToGoSaysUntilWhen = rule<RecordExitClearance>({
  name: 'leave-to-go-says-until-when',
  code: 'H-EXIT',
  says: 'Record until when the exit clearance is valid.',
  unblockedBy: 'movement-officer',
  holds: ({ wanted, validUntil }) => wanted !== 'GRANTED' || validUntil !== undefined,
});
