import { aboard, type Passenger, type PassengerList } from './passenger-list';
import { departureOf } from './traveller';

interface Kept {
  flightId: string;
  personId: string;
  familyId: string;
  minor: boolean;
}

const kept = ({ flight: { flightId } }: PassengerList, { personId, familyId, band }: Passenger): Kept => ({
  flightId,
  personId,
  familyId,
  minor: band !== 'ADULT',
});

/** Who leaves on a flight. */
export const departedOf = (
  list: PassengerList,
): (Kept & { doorsClosedAt: Date; departedAt: Date; std: Date; manifestVersion: number })[] =>
  aboard(list).map((p) => ({
    ...kept(list, p),
    doorsClosedAt: new Date(list.doors!.closedAt),
    departedAt: new Date(list.departedAt!),
    std: new Date(departureOf(list.flight)),
    manifestVersion: list.issued,
  }));

/** Who was on a version of the manifest, and does not leave. */
export const leftBehindOf = (list: PassengerList): (Kept & { because: string })[] =>
  Object.values(list.people).flatMap((p) =>
    p.wasListed && p.out ? [{ ...kept(list, p), because: p.out.because }] : [],
  );
