import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** Seats change after an escort was named: another aircraft, an order of protection. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsStillSitNear = rule<Pick<CloseDoors, 'farEscorts'>>({
  name: 'escorts-still-sit-near',
  code: 'ESCORT',
  says: 'An escort ({{escorts}}) does not sit in the row of those whom they escort, or the next one: issue a new version, or assign them otherwise.',
  unblockedBy: 'movement-officer',
  parameters: ({ farEscorts }) => ({ escorts: farEscorts.join(', ') }),
  holds: ({ farEscorts }) => farEscorts.length === 0,
});
