import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';

/** An escort at the other end of the cabin sees nothing. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsSitNear = rule<EscortNow>({
  name: 'escorts-sit-near',
  code: 'ESCORT',
  says: 'There is no seat for the escort in the row of those whom they escort, or the next one: assign them otherwise.',
  unblockedBy: 'movement-officer',
  holds: ({ seat }) => seat !== undefined,
});
