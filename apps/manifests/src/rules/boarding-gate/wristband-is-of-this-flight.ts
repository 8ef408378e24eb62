import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** A code of another flight would board today's holder of the number. Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands. */
export const wristbandIsOfThisFlight = rule<Pick<AtTheGate, 'foreign'>>({
  name: 'wristband-is-of-this-flight',
  code: 'OTHER_FLIGHT',
  says: 'This wristband is of another flight of this day: send the person to its gate.',
  unblockedBy: 'embarkation-officer',
  holds: ({ foreign }) => foreign !== 'OTHER_FLIGHT',
});
