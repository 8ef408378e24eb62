import { aboard, type PassengerList } from '../model/passenger-list';
import { departureOf } from '../model/traveller';
import type { Database } from './prisma';

/** Keeps who left on a flight, and who was left behind: what the invariant asks, and whether a yes is used. */
export async function rememberDeparture(tx: Database, list: PassengerList): Promise<void> {
  const { flightId } = list.flight;
  const minor = (p: { band: string }): boolean => p.band !== 'ADULT';
  await tx.departedPassenger.createMany({
    data: aboard(list).map((p) => ({
      flightId,
      personId: p.personId,
      familyId: p.familyId,
      minor: minor(p),
      doorsClosedAt: new Date(list.doors!.closedAt),
      std: new Date(departureOf(list.flight)),
      manifestVersion: list.issued,
    })),
    skipDuplicates: true,
  });
  await tx.leftBehind.createMany({
    data: Object.values(list.people).flatMap((p) =>
      p.wasListed && p.out
        ? [{ flightId, personId: p.personId, familyId: p.familyId, minor: minor(p), because: p.out.because }]
        : [],
    ),
    skipDuplicates: true,
  });
}
