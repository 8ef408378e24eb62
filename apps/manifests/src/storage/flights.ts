import { NotFound } from '@homeward/kernel';
import type { Flight } from '../model/traveller';
import type { Database } from './prisma';

/** As it was published last; undefined as long as charter-flights has not published it. */
export async function knownFlight(db: Database, flightId: string): Promise<Flight | undefined> {
  const row = await db.flight.findFirst({ where: { flightId } });
  return row?.plan as unknown as Flight | undefined;
}

/** @throws NotFound as long as charter-flights has not published it */
export async function getFlight(db: Database, flightId: string): Promise<Flight> {
  const flight = await knownFlight(db, flightId);
  if (!flight) throw new NotFound('Flight');
  return flight;
}
