import { accept, type Decision } from '@homeward/kernel';
import type { Call, CallEvent } from '../model/call';
import type { PassengerList } from '../model/passenger-list';

/**
 * A newborn who joins the list gets a call like everybody on it, because a "no" finds a person's lists by their calls. It
 * brings nothing. A child who was called before keeps that call.
 * @param known the calls of the flight until now, by person
 */
export function callNewborn(
  { flight: { flightId }, people }: PassengerList,
  personId: string,
  known: ReadonlyMap<string, Call>,
): Decision<CallEvent> {
  if (known.has(personId)) return accept();
  const { offPoint, bagKg } = people[personId]!;
  return accept<CallEvent>({ type: 'NewbornAdded', flightId, personId, offPoint, bagKg, priority: 0 });
}
