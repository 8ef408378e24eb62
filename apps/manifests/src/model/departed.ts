import { departureOf } from '@homeward/contracts';
import { bandsFlown } from './bands-flown';
import { aboard, type Passenger, type PassengerList } from './passenger-list';

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

/** A child on any leg that they fly counts as one. Source: docs/handbook/day-of-movement.md#every-leg. */
const agesOf = (p: Passenger, flight: PassengerList['flight']): { bands: string[]; minor: boolean } => {
  const bands = bandsFlown(p, flight);
  return { bands, minor: bands.some((band) => band !== 'ADULT') };
};

/** Who leaves on a flight. */
export const departedOf = (
  list: PassengerList,
): (Kept & { bands: string[]; doorsClosedAt: Date; departedAt: Date; std: Date; manifestVersion: number })[] =>
  aboard(list).map((p) => ({
    ...kept(list, p),
    ...agesOf(p, list.flight),
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
