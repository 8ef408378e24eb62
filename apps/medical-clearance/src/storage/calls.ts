import type { Tx } from '@homeward/messaging';

/** Who may be on which flight. The last calls that the version before heard stand in a table of their own. */
export const callsSql = `(
  SELECT person_id, flight_id FROM person_call UNION
  SELECT person_id, flight_id FROM called_person)`;

/** The last arrival among the flights that somebody may be on; undefined while none is known. */
export async function lastArrivalOf(tx: Tx, personId: string): Promise<string | undefined> {
  const [row] = await tx.$queryRawUnsafe<{ sta: Date | null }[]>(
    `SELECT max(f.sta) AS sta FROM ${callsSql} c JOIN flight f USING (flight_id) WHERE c.person_id = $1::uuid`,
    personId,
  );
  return row?.sta?.toISOString();
}

/** Who may be on this flight, each with the last arrival among their flights when this one arrives at `sta`. */
export const arrivalsWhenMoved = (tx: Tx, flightId: string, sta: Date): Promise<{ personId: string; last: Date }[]> =>
  tx.$queryRawUnsafe(
    `SELECT c.person_id::text AS "personId", greatest($2::timestamptz, max(f.sta)) AS last
     FROM ${callsSql} c LEFT JOIN ${callsSql} o ON o.person_id = c.person_id AND o.flight_id <> c.flight_id
       LEFT JOIN flight f ON f.flight_id = o.flight_id
     WHERE c.flight_id = $1::uuid GROUP BY c.person_id ORDER BY 1`,
    flightId,
    sta,
  );
