import { takenOff, type PassengerStatusChangedV1 } from '@homeward/contracts';

/** A flight that somebody may be on. */
export interface MayBeOn {
  flightId: string;
  boarded: boolean;
}

/** After a call: whoever is called for another flight is no longer aboard the one before. The same call again changes nothing. */
export const afterCall = (flights: readonly MayBeOn[], flightId: string): MayBeOn[] =>
  flights.some((f) => f.flightId === flightId)
    ? [...flights]
    : [...flights.map((f) => ({ ...f, boarded: false })), { flightId, boarded: false }];

/** After a change of their status: off the flight, or on it; a newborn is listed without a call. */
export function afterStatus(
  flights: readonly MayBeOn[],
  { flightId, status }: Pick<PassengerStatusChangedV1, 'flightId' | 'status'>,
): MayBeOn[] {
  const others = flights.filter((f) => f.flightId !== flightId);
  return takenOff.has(status) ? others : [...others, { flightId, boarded: status === 'BOARDED' }];
}
