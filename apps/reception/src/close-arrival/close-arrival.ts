import { brokenBy, accept, refuse, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';
import { closedStaysClosed } from '../rules/account-for-people/closed-stays-closed';
import { everyoneWhoLeftIsAccountedFor } from '../rules/close-arrival/everyone-who-left-is-accounted-for';
import { headsEqualPeople } from '../rules/close-arrival/heads-equal-people';

/** Closes only when boarded = departed = arrived + explained, person by person, and the heads say the same. */
export function closeArrival(arrival: Arrival, now: Date): Decision<ArrivalEvent> {
  const broken = [
    ...brokenBy([closedStaysClosed], { arrival }),
    ...brokenBy([everyoneWhoLeftIsAccountedFor, headsEqualPeople], arrival),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'ArrivalClosed', at: now.toISOString() });
}
