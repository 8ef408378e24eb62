import type { Escort } from './escort';
import { assignedFirst, escortCodes } from './escort-rows';
import { escortsAboard, escortsOn } from './escorts-of';
import { listed, stillInCabin, type Passenger, type PassengerList } from './passenger-list';
import { isNear, seatNear } from './seat-near';
import { allSeats, rowsOf, seatsFor, type RowsApart } from './seats';

/** Seats by the ids of passengers, and of escorts. */
export interface Seating {
  passengers: Map<string, string>;
  escorts: Map<string, string>;
}

/** Seats in which somebody sits whom the list does not have any more: they are nobody else's until the cabin is cleared. */
export function seatsOfThoseWhoAreOff(list: PassengerList): string[] {
  const escorting = new Set(escortsOn(list).map((e) => e.escortId));
  const escorts = escortsAboard(list).filter((e) => !escorting.has(e.escortId));
  return [...stillInCabin(list), ...escorts].flatMap(({ seat }) => (seat && seat !== 'INF' ? [seat] : []));
}

/** Who sits where. An escort whose people sit elsewhere by now moves near to them, and whoever sat there gets another seat. */
export function seatingOf(list: PassengerList, apart: RowsApart = new Map()): Seating {
  const { flight } = list;
  const off = seatsOfThoseWhoAreOff(list);
  const people = listed(list);
  const before = escortsOn(list).sort(assignedFirst);
  const taken = [...off, ...before.map((e) => e.seat)];
  const seats = seatsFor(people, flight, taken, apart);
  const seated = people.map((p) => ({ ...p, seat: seats.get(p.personId)! }));
  const escorts = seatsOfEscorts(before, seated, list, off);
  if (before.every((e) => escorts.get(e.escortId) === e.seat)) return { passengers: seats, escorts };
  return { passengers: seatsFor(seated, flight, [...off, ...escorts.values()], apart), escorts };
}

/** Where none is free near to their people they stay where they are, and the aircraft doors do not close. */
function seatsOfEscorts(
  escorts: readonly Escort[],
  seated: readonly Passenger[],
  { flight }: PassengerList,
  off: readonly string[],
): Map<string, string> {
  const seats = allSeats(flight);
  const rows = rowsOf(seated, flight);
  const result = new Map<string, string>();
  for (const [i, { escortId, seat, escorts: ids }] of escorts.entries()) {
    const escorted = seated.filter((p) => ids.includes(p.personId));
    const given = [...off, ...result.values()];
    const stays = seats.includes(seat) && !given.includes(seat) && isNear(seat, escorted, rows);
    const others = [...given, ...escorts.slice(i + 1).map((e) => e.seat)];
    result.set(escortId, stays ? seat : (seatNear(escorted, seated, flight, others) ?? seat));
  }
  return result;
}

/** Who sits away from those whom they escort, by the seats of the version in force. */
export function farEscorts(list: PassengerList): string[] {
  const people = listed(list);
  const rows = rowsOf(people, list.flight);
  const codes = escortCodes(list);
  const far = (e: Escort): boolean => {
    const escorted = people.filter((p) => e.escorts.includes(p.personId));
    return !isNear(e.seat, escorted, rows);
  };
  return escortsOn(list)
    .filter(far)
    .map((e) => codes.get(e.escortId)!);
}
