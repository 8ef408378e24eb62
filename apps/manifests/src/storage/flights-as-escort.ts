import { departureOf, lastArrivalOf } from '@homeward/contracts';
import { lockUntilEnd, seeingAllIn, type Tx } from '@homeward/messaging';
import type { FlightTimes } from '../commands/assign-escort';
import type { Flight } from '../model/traveller';

/** No flight takes a week: only lists of those few days are opened, found by the time of the flight. */
const othersSql = `
  SELECT l.state #>> '{flight,legs,0,std}' AS "departsAt", l.state #>> '{flight,legs,-1,sta}' AS "arrivesAt"
  FROM flight f JOIN passenger_list l ON l.id = f.flight_id,
    jsonb_each(coalesce(l.state->'escorts', '{}')) AS e(id, escort)
  WHERE f.std BETWEEN $3::timestamptz - INTERVAL '7 days' AND $4::timestamptz
    AND l.id <> $1::uuid AND escort->>'paper' = $2 AND NOT escort ? 'leftAt'
    AND l.state #>> '{flight,stage}' <> 'CANCELLED'`;

/**
 * The other flights that go in those days, in whichever operation, on which whoever has this document is an escort. Two desks
 * that assign one person at the same moment ask one after the other.
 */
export async function flightsAsEscort(tx: Tx, flight: Flight, documentKey: string | undefined): Promise<FlightTimes[]> {
  if (documentKey === undefined) return [];
  await lockUntilEnd(tx, 'escortPaper', documentKey);
  const times = [departureOf(flight), lastArrivalOf(flight)];
  return seeingAllIn(tx, 'one person flies on one aircraft, whoever charters it', () =>
    tx.$queryRawUnsafe<FlightTimes[]>(othersSql, flight.flightId, documentKey, ...times),
  );
}
