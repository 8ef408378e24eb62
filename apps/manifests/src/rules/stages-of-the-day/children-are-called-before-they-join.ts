import { rule } from '@homeward/kernel';
import type { ChildJoining } from '../../commands/join-child';

/**
 * The call says where the child leaves and what it brings, and is what consent and medical clearance go by.
 * Source: docs/handbook/day-of-movement.md#child-left-out.
 */
export const childrenAreCalledBeforeTheyJoin = rule<ChildJoining>({
  name: 'children-are-called-before-they-join',
  code: 'H-FAM',
  says: 'Call the child for this flight first, to the stop where the person leaves whom it joins.',
  unblockedBy: 'movement-officer',
  holds: ({ call, carer }) => call !== undefined && call.offPoint === carer?.offPoint,
});
