import { rule } from '@homeward/kernel';
import type { Escort } from '../../model/escort';

/** Those whom they escorted are off the list by then. Source: docs/handbook/day-of-movement.md#escorts. */
export const whoHasLeftAsAnEscortStaysOut = rule<{ escort: Escort }>({
  name: 'who-has-left-as-an-escort-stays-out',
  code: 'ESCORT',
  says: 'This escort does not travel: assign an escort again.',
  unblockedBy: 'movement-officer',
  holds: ({ escort }) => escort.leftAt === undefined,
});
