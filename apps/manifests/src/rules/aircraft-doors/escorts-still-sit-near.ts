import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';
import { farEscorts } from '../../model/seating';

/** Seats change after an escort was named: another aircraft, an order of protection. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsStillSitNear = rule<Pick<CloseDoors, 'list'>>({
  name: 'escorts-still-sit-near',
  code: 'ESCORT',
  says: 'An escort ({{escorts}}) does not sit in the row of those whom they escort, or the next one: issue a new version, or assign them otherwise.',
  unblockedBy: 'movement-officer',
  parameters: ({ list }) => ({ escorts: farEscorts(list).join(', ') }),
  holds: ({ list }) => farEscorts(list).length === 0,
});
