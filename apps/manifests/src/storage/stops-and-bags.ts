import type { FromTheCall } from '../model/from-the-record';
import type { Database } from './prisma';

const callsSql = `
  SELECT person_id::text AS "personId", off_point AS "offPoint", bag_kg AS "bagKg" FROM call WHERE flight_id = $1::uuid`;

/** Where everybody who is called for a flight leaves it, and what they bring, by the last call. */
export async function stopsAndBags(db: Database, flightId: string): Promise<Map<string, FromTheCall>> {
  const calls = await db.$queryRawUnsafe<(FromTheCall & { personId: string })[]>(callsSql, flightId);
  return new Map(calls.map(({ personId, offPoint, bagKg }) => [personId, { offPoint, bagKg }]));
}
