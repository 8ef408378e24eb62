import { carriedEscorts, escortsAboard, escortsOn } from './escorts-of';
import type { Carried } from './load';
import { stillInCabin, type PassengerList } from './passenger-list';

/**
 * Who takes room beside those on the list, for whoever would join them: escorts, and those who are off the list and whom nobody
 * has seen leaving the cabin, each in a seat. Source: docs/handbook/day-of-movement.md#seat-of-who-is-off.
 */
export function othersAboard(list: PassengerList): Carried[] {
  const { flight } = list;
  const escorting = new Set(escortsOn(list).map((e) => e.escortId));
  const offPoint = flight.legs.at(-1)!.to;
  const off = stillInCabin(list).map((p): Carried => ({ ...p, familyId: p.personId, offPoint }));
  const escorts = escortsAboard(list)
    .filter((e) => !escorting.has(e.escortId))
    .map((e): Carried => ({
      personId: e.escortId,
      familyId: e.escortId,
      offPoint,
      bagKg: 0,
      band: 'ADULT',
      needs: [],
    }));
  return [...carriedEscorts(list, flight), ...off, ...escorts];
}
