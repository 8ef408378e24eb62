import { refusal } from '@homeward/kernel';

/** Nobody leaves a cabin through closed aircraft doors. Source: docs/handbook/day-of-movement.md#offload. */
export const offloadsAreConfirmedWhileTheDoorsAreOpen = refusal({
  name: 'offloads-are-confirmed-while-the-doors-are-open',
  code: 'STATE-DOORS',
  says: 'That somebody left the cabin is confirmed on a frozen list, while the aircraft doors are open.',
  unblockedBy: 'embarkation-officer',
});
