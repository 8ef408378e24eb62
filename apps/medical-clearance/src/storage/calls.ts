import { stagesOnceLeft } from '@homeward/contracts';
import type { Tx } from '@homeward/messaging';

/** Stages of a flight that has left, as SQL. */
const leftSql = `(${stagesOnceLeft.map((s) => `'${s}'`).join(', ')})`;

/**
 * Which flights somebody may still be on: not those that are over, and once aboard one, no other. Calls that an earlier
 * version of this service read are in a table of their own, `called_person`.
 */
export const awaitedSql = `(
  SELECT c.person_id, c.flight_id, f.std, f.sta
  FROM (SELECT person_id, flight_id FROM person_call UNION SELECT person_id, flight_id FROM called_person) c
    LEFT JOIN flight f USING (flight_id)
  WHERE (f.stage IS NULL OR f.stage NOT IN ${leftSql} AND f.stage <> 'CANCELLED') AND NOT EXISTS (
    SELECT 1 FROM person_call b LEFT JOIN flight g USING (flight_id)
    WHERE b.boarded AND b.person_id = c.person_id AND b.flight_id <> c.flight_id AND g.stage IS DISTINCT FROM 'CANCELLED'))`;

/** Who has left, aboard one of their flights. */
export const departedSql = `(
  SELECT c.person_id FROM person_call c JOIN flight f USING (flight_id) WHERE c.boarded AND f.stage IN ${leftSql})`;

/** The last arrival among the flights that somebody may be on; undefined while none is known. */
export async function lastArrivalOf(tx: Tx, personId: string): Promise<string | undefined> {
  const [row] = await tx.$queryRawUnsafe<{ sta: Date | null }[]>(
    `SELECT max(sta) AS sta FROM ${awaitedSql} a WHERE person_id = $1::uuid`,
    personId,
  );
  return row?.sta?.toISOString();
}

/** Who may be on this flight, each with the last arrival among their flights when this one arrives at `sta`. */
export const arrivalsWhenMoved = (tx: Tx, flightId: string, sta: Date): Promise<{ personId: string; last: Date }[]> =>
  tx.$queryRawUnsafe(
    `SELECT a.person_id::text AS "personId", greatest($2::timestamptz, max(o.sta)) AS last
     FROM ${awaitedSql} a LEFT JOIN ${awaitedSql} o ON o.person_id = a.person_id AND o.flight_id <> a.flight_id
     WHERE a.flight_id = $1::uuid GROUP BY a.person_id ORDER BY 1`,
    flightId,
    sta,
  );
