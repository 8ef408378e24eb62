import type { Band } from './bands';
import { bandOnLeg, bandsFlown, isOfAgeThroughout, lastLegOf, type Flying } from './bands-flown';
import { offPointsOf, type Flight } from './traveller';

/** The part of a passenger that takes room and weighs. */
export interface Carried extends Flying {
  familyId: string;
  bagKg: number;
  bands?: Band[];
  needs: string[];
}

export interface Load {
  seats: number;
  lapInfants: number;
  wheelchairs: number;
  wheelchairsToSeat: number;
  stretchers: number;
  /** Per leg: people and bags. */
  payloadKg: number[];
}

/** A stretcher lies across this many seats. Source: docs/handbook/day-of-movement.md#stretcher-seats. */
const seatsOfAStretcher = 9;

/** Whoever holds an infant weighs with it; one in a seat of its own weighs as a child. Source: docs/handbook/flight.md#masses. */
const massOf = (person: Carried, onLap: boolean, leg: number, flight: Flight): number => {
  const band = bandOnLeg(person, leg);
  const kilos = band === 'INFANT' || band === 'CHILD' ? flight.childKg : flight.adultKg;
  return person.bagKg + (onLap ? 0 : kilos);
};

/**
 * On whose lap each infant travels: one infant per adult of the family who flies at least as far, the first ones of the list;
 * further infants need a seat. One who is two on any of their legs has a seat from the start.
 * Source: docs/handbook/day-of-movement.md#seats-and-masses.
 */
export function lapsOf<Person extends Flying & { familyId: string }>(
  people: readonly Person[],
  flight: Pick<Flight, 'legs'>,
): Map<Person, Person> {
  const free = people.filter((p) => isOfAgeThroughout(p, flight));
  const laps = new Map<Person, Person>();
  for (const infant of people) {
    if (bandsFlown(infant, flight).some((band) => band !== 'INFANT')) continue;
    const last = lastLegOf(infant, flight);
    // The lap of whoever gets off first among them: another infant may fly further.
    const [holder] = free
      .filter((a) => a.familyId === infant.familyId && lastLegOf(a, flight) >= last)
      .sort((a, b) => lastLegOf(a, flight) - lastLegOf(b, flight));
    if (!holder) continue;
    free.splice(free.indexOf(holder), 1);
    laps.set(infant, holder);
  }
  return laps;
}

/** Seats, laps, places and kilos that a set of people needs. */
export function loadOf(people: readonly Carried[], flight: Flight): Load {
  const laps = lapsOf(people, flight);
  const lapInfants = laps.size;
  const needing = (...codes: string[]): number => people.filter((p) => codes.some((c) => p.needs.includes(c))).length;
  const stretchers = needing('STCR');
  const stops = offPointsOf(flight);
  return {
    seats: people.length - lapInfants + (seatsOfAStretcher - 1) * stretchers,
    lapInfants,
    wheelchairs: needing('WCHR', 'WCHS'),
    wheelchairsToSeat: needing('WCHC'),
    stretchers,
    payloadKg: stops.map((_, leg) =>
      people
        .filter((p) => lastLegOf(p, flight) >= leg)
        .reduce((sum, p) => sum + massOf(p, laps.has(p), leg, flight), 0),
    ),
  };
}
