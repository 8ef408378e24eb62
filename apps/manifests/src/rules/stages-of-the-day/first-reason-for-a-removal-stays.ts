import { rule } from '@homeward/kernel';
import type { RemovalFromList } from '../../commands/remove-passenger';

/** A family is settled, and a person accounted for, under one reason. Source: docs/handbook/day-of-movement.md#settling. */
export const firstReasonForARemovalStays = rule<Pick<RemovalFromList, 'code' | 'passenger'>>({
  name: 'first-reason-for-a-removal-stays',
  code: 'ALREADY_OUT',
  says: 'This person is off the list already, for another reason: the first one stays.',
  unblockedBy: 'movement-officer',
  holds: ({ code, passenger }) => passenger?.out === undefined || passenger.out.code === code,
});
