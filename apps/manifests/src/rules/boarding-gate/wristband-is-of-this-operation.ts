import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** Numbers of two operations are alike. Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands. */
export const wristbandIsOfThisOperation = rule<Pick<AtTheGate, 'foreign'>>({
  name: 'wristband-is-of-this-operation',
  code: 'OTHER_OPERATION',
  says: 'This wristband is of another operation: find out who stands here.',
  unblockedBy: 'movement-officer',
  holds: ({ foreign }) => foreign !== 'OTHER_OPERATION',
});
