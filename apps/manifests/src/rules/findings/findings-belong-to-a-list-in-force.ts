import { refusal } from '@homeward/kernel';

/** What is found counts for a list that people board by. Source: docs/handbook/day-of-movement.md#findings. */
export const findingsBelongToAListInForce = refusal({
  name: 'findings-belong-to-a-list-in-force',
  code: 'FINDING',
  says: 'No list that this belongs to is in force here; if the aircraft doors are closed, open them before you record what became of somebody.',
  unblockedBy: 'duty-officer',
});
