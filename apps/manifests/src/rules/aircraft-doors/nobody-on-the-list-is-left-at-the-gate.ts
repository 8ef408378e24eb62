import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** A person who is neither aboard nor taken off would not be accounted for. Source: docs/handbook/README.md#decision-5. */
export const nobodyOnTheListIsLeftAtTheGate = rule<Pick<CloseDoors, 'listed'>>({
  name: 'nobody-on-the-list-is-left-at-the-gate',
  code: 'NOT_ABOARD',
  says: 'Somebody on the list is neither aboard nor taken off it: board them or take them off before the aircraft doors close.',
  unblockedBy: 'embarkation-officer',
  holds: ({ listed }) => listed.every((p) => p.boarded),
});
