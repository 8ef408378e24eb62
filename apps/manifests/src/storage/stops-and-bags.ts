import type { FromTheCall } from '../model/from-the-record';
import type { Database } from './prisma';

/** Where everybody who is called for a flight leaves it, and what they bring, by the last call. */
export async function stopsAndBags(db: Database, flightId: string): Promise<Map<string, FromTheCall>> {
  const calls = await db.call.findMany({ where: { flightId } });
  return new Map(calls.map(({ personId, offPoint, bagKg }) => [personId, { offPoint, bagKg }]));
}
