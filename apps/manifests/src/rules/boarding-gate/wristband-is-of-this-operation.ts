import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** Numbers of two operations are alike. Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands. */
export const wristbandIsOfThisOperation = rule<Pick<AtTheGate, 'read' | 'flight'>>({
  name: 'wristband-is-of-this-operation',
  code: 'OTHER_OPERATION',
  says: 'This wristband is for another operation: find out who stands here.',
  unblockedBy: 'movement-officer',
  holds: ({ read, flight }) => !read?.madeFor || read.madeFor.operationId === flight.operationId,
});
