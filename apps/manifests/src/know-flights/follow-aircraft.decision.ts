import { lastArrivalOf, type FlightStage } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import { offloadWhoWasKept } from '../hear-no/hear-no';
import { hasTakenOff, isOver } from '../model/flight-stages';
import type { ListEvent } from '../model/list-event';
import { offload } from '../remove-passenger/remove-passenger';
import { aboard, stillInCabin, type PassengerList } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

/**
 * The flight desk reports that the aircraft has left, and nobody has recorded the departure here: it is recorded with
 * everybody who can be in the cabin, so that reception expects them. Where the aircraft doors were open on the list, or not
 * confirmed, it is out of order. Whoever said no and was not seen leaving counts as having said it before the departure.
 * Source: docs/handbook/day-of-movement.md#left-out-of-order.
 */
export function leaveAsReported(list: PassengerList, stage: FlightStage, at: string): Decision<ListEvent> {
  const inCabin = stillInCabin(list);
  if (!hasTakenOff(stage) || aboard(list).length + inCabin.length === 0) return accept();
  if (list.phase === 'CLOSED' && list.doors?.confirmed) return accept<ListEvent>({ type: 'FlightDeparted', at });
  const noes = inCabin.filter((p) => p.out?.code === 'WITHDRAWN' && !list.noesAfterDoors?.[p.personId]);
  return accept<ListEvent>(...noes.map(({ personId }): ListEvent => ({ type: 'NoHeardAfterDoors', personId, at })), {
    type: 'FlightLeftOutOfOrder',
    at,
    stage,
    people: inCabin.map((p) => p.personId),
  });
}

/**
 * The aircraft is back at the ramp, and its departure no longer counts. The list opens again, so that consent,
 * medical clearance and the flight desk are asked again before it leaves. Whoever is aboard and said no, before the
 * departure or after it, has to leave the cabin.
 * Source: docs/handbook/day-of-movement.md#return-to-ramp.
 */
export const comeBack = (list: PassengerList, at: string): Decision<ListEvent> =>
  accept<ListEvent>({ type: 'FlightReturned', at }, ...offloadWhoWasKept(list));

/**
 * The flight is called off, and people are in its cabin: all of them have to be seen leaving it, before they are forgotten
 * there or board another flight. Whoever said no is off already. Source: docs/handbook/day-of-movement.md#called-off.
 */
export function callOff(list: PassengerList, stage: FlightStage): Decision<ListEvent> {
  const people = aboard(list);
  if (stage !== 'CANCELLED' || list.phase === 'DEPARTED' || people.length === 0) return accept();
  const opened: ListEvent[] = list.phase === 'CLOSED' ? [{ type: 'DoorsReopened' }] : [];
  return accept<ListEvent>(...opened, ...people.flatMap((p) => offload(list, p.personId, 'FLIGHT_CANCELLED')));
}

/** Everybody has left the aircraft, as is reported: from here on a new yes is for another journey. Recorded once. */
export const arrive = (list: PassengerList, stage: FlightStage, at: string): Decision<ListEvent> =>
  !isOver(stage) || list.arrivedAt ? accept() : accept<ListEvent>({ type: 'FlightArrived', at });

/**
 * The same for a list of an earlier version, which does not say that its flight is over: what was published of the flight does,
 * and its plan says when.
 */
export const arriveAsPlanned = (
  list: PassengerList,
  flight: Pick<Flight, 'stage' | 'legs'> | undefined,
): Decision<ListEvent> => (flight ? arrive(list, flight.stage, lastArrivalOf(flight)) : accept());
