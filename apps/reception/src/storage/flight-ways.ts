import type { FlightWay } from '../model/flight-way';
import type { Database } from './prisma';

/** How far a flight has come; undefined where nothing was reported of it yet. */
export async function wayOf(db: Database, flightId: string): Promise<FlightWay | undefined> {
  const row = await db.flightWay.findFirst({ where: { flightId } });
  return row ? (row.way as unknown as FlightWay) : undefined;
}
