import { lockUntilEnd, seeingAllIn, type Tx } from '@homeward/messaging';
import { departureOf, lastArrivalOf, type Flight } from '../model/traveller';

/** No flight takes a week: only lists of those few days are opened, found by the time of the flight. */
const elsewhereSql = `
  SELECT EXISTS (
    SELECT 1 FROM flight f JOIN passenger_list l ON l.id = f.flight_id,
      jsonb_each(coalesce(l.state->'escorts', '{}')) AS e(id, escort)
    WHERE f.std < $4::timestamptz AND f.std > $3::timestamptz - INTERVAL '7 days'
      AND l.id <> $1::uuid AND escort->>'paper' = $2 AND NOT escort ? 'leftAt'
      AND l.state #>> '{flight,stage}' <> 'CANCELLED'
      AND (l.state #>> '{flight,legs,0,std}')::timestamptz < $4::timestamptz
      AND (l.state #>> '{flight,legs,-1,sta}')::timestamptz > $3::timestamptz) AS found`;

/**
 * Whether whoever has this paper is an escort on another flight while this one flies, in whichever operation. Two desks that
 * assign one person at the same moment ask one after the other.
 */
export async function isEscortElsewhere(tx: Tx, flight: Flight, paper: string | undefined): Promise<boolean> {
  if (paper === undefined) return false;
  await lockUntilEnd(tx, 'escortPaper', paper);
  const times = [departureOf(flight), lastArrivalOf(flight)];
  const [row] = await seeingAllIn(tx, 'one person flies on one aircraft, whoever charters it', () =>
    tx.$queryRawUnsafe<{ found: boolean }[]>(elsewhereSql, flight.flightId, paper, ...times),
  );
  return row!.found;
}
