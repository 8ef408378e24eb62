import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';
import { codeDayOf } from '../../model/wristband';

/** A wristband outlives its day. Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands. */
export const wristbandIsOfThisDay = rule<Pick<AtTheGate, 'read' | 'flight'>>({
  name: 'wristband-is-of-this-day',
  code: 'OTHER_DAY',
  says: 'This wristband is for a flight on another day: find out who stands here.',
  unblockedBy: 'movement-officer',
  holds: ({ read, flight }) => {
    const of = read?.madeFor;
    if (!of || of.flightId === flight.flightId || of.operationId !== flight.operationId) return true;
    return of.day === codeDayOf(flight);
  },
});
