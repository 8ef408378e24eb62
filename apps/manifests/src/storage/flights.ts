import { NotFound } from '@homeward/kernel';
import type { Flight } from '../model/traveller';
import type { Database } from './prisma';

/** @throws NotFound as long as charter-flights has not published it */
export async function getFlight(db: Database, flightId: string): Promise<Flight> {
  const row = await db.flight.findFirst({ where: { flightId } });
  if (!row) throw new NotFound('Flight');
  return row.plan as unknown as Flight;
}
