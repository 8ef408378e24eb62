import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';
import { codeDayOf } from '../../model/wristband';

/** A code of another flight would board today's holder of the number. Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands. */
export const wristbandIsOfThisFlight = rule<Pick<AtTheGate, 'read' | 'flight'>>({
  name: 'wristband-is-of-this-flight',
  code: 'OTHER_FLIGHT',
  says: 'This wristband is for another flight on this day: send the person to its boarding gate.',
  unblockedBy: 'embarkation-officer',
  holds: ({ read, flight }) => {
    const of = read?.madeFor;
    if (!of || of.operationId !== flight.operationId || of.day !== codeDayOf(flight)) return true;
    return of.flightId === flight.flightId;
  },
});
