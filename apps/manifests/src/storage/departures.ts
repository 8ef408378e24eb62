import { departedOf, leftBehindOf } from '../model/departed';
import { idsAboard, type PassengerList } from '../model/passenger-list';
import type { Database } from './prisma';
import { relativesOf } from './relatives';

/** What is known of each of them as it leaves, from the rows themselves and not by the code that decided. */
const asItLeftSql = `
  UPDATE departed_passenger d
  SET consent = t.consent, medical = t.medical, protection = t.protection, family = t.family, family_id = coalesce(t.family_id, d.family_id)
  FROM traveller t WHERE t.person_id = d.person_id AND d.flight_id = $1::uuid`;

/** Relatives of theirs who were never on the list are left behind as well. None of those on it is the cause: they stand as their own. */
const notOnTheListSql = `
  INSERT INTO left_behind (flight_id, person_id, family_id, minor, because, listed)
  SELECT $1::uuid, t.person_id, t.family_id, t.ages IS NULL OR NOT EXISTS (
    SELECT 1 FROM jsonb_each_text(t.ages->'on') AS a(day, band)
    WHERE band = 'ADULT' AND day <= (SELECT to_char(std, 'YYYY-MM-DD') FROM flight WHERE flight_id = $1::uuid)), t.person_id, false
  FROM traveller t WHERE t.person_id = ANY($2::uuid[])
  ON CONFLICT DO NOTHING`;

/** Keeps who left on a flight, and who was left behind: what the invariant asks, and whether a yes is used. */
export async function rememberDeparture(tx: Database, list: PassengerList): Promise<void> {
  await tx.departedPassenger.createMany({ data: departedOf(list), skipDuplicates: true });
  await tx.$executeRawUnsafe(asItLeftSql, list.flight.flightId);
  await tx.leftBehind.createMany({ data: leftBehindOf(list), skipDuplicates: true });
  const left = idsAboard(list);
  const aboard = new Set(left);
  const relatives = (await relativesOf(tx, left)).map((r) => r.personId).filter((id) => !aboard.has(id));
  await tx.$executeRawUnsafe(notOnTheListSql, list.flight.flightId, relatives);
}

/** The flight is back at the ramp: nobody has left on it, and no yes is used. */
export async function forgetDeparture(tx: Database, flightId: string): Promise<void> {
  await tx.departedPassenger.deleteMany({ where: { flightId } });
  await tx.leftBehind.deleteMany({ where: { flightId } });
}
