import { departedOf, leftBehindOf } from '../model/departed';
import type { PassengerList } from '../model/passenger-list';
import type { Database } from './prisma';

/** What is known of each of them as it leaves, from the rows themselves and not by the code that decided. */
const asItLeftSql = `
  UPDATE departed_passenger d
  SET consent = t.consent, medical = t.medical, protection = t.protection, family = t.family
  FROM traveller t WHERE t.person_id = d.person_id AND d.flight_id = $1::uuid`;

/** Keeps who left on a flight, and who was left behind: what the invariant asks, and whether a yes is used. */
export async function rememberDeparture(tx: Database, list: PassengerList): Promise<void> {
  await tx.departedPassenger.createMany({ data: departedOf(list), skipDuplicates: true });
  await tx.$executeRawUnsafe(asItLeftSql, list.flight.flightId);
  await tx.leftBehind.createMany({ data: leftBehindOf(list), skipDuplicates: true });
}

/** The flight is back at the ramp: nobody has left on it, and no yes is used. */
export async function forgetDeparture(tx: Database, flightId: string): Promise<void> {
  await tx.departedPassenger.deleteMany({ where: { flightId } });
  await tx.leftBehind.deleteMany({ where: { flightId } });
}
