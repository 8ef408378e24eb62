import { refusal } from '@homeward/kernel';

/** What is found counts for a list that people board by. Source: docs/handbook/day-of-movement.md#findings. */
export const findingsBelongToAListInForce = refusal({
  name: 'findings-belong-to-a-list-in-force',
  code: 'FINDING',
  says: 'No list is in force here to which this belongs; where the aircraft doors are closed, open them before you say what became of somebody.',
  unblockedBy: 'duty-officer',
});
