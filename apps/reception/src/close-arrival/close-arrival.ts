import { brokenBy, accept, refuse, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';
import { closedStaysClosed } from '../rules/closed-stays-closed';
import { everyoneWhoLeftIsAccountedFor } from '../rules/everyone-who-left-is-accounted-for';
import { headsEqualPeople } from '../rules/heads-equal-people';

/** Closes only when boarded = departed = arrived + explained, person by person, and the heads say the same. */
export function closeArrival(arrival: Arrival, now: Date): Decision<ArrivalEvent> {
  const broken = [
    ...brokenBy([closedStaysClosed], { arrival }),
    ...brokenBy([everyoneWhoLeftIsAccountedFor, headsEqualPeople], arrival),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'ArrivalClosed', at: now.toISOString() });
}
