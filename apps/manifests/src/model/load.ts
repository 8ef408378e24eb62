import type { Band } from './bands';
import { offPointsOf, type Flight } from './traveller';

/** The part of a passenger that takes room and weighs. */
export interface Carried {
  familyId: string;
  offPoint: string;
  bagKg: number;
  /** How old on the day of departure. */
  band: Band;
  /** How old on the day of each leg, where that is known; otherwise as on the day of departure. */
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

const bandOnLeg = ({ band, bands }: Pick<Carried, 'band' | 'bands'>, leg: number): Band => bands?.[leg] ?? band;

/** Whoever holds an infant weighs with it; one in a seat of its own weighs as a child. Source: docs/handbook/flight.md#masses. */
const massOf = (person: Carried, onLap: boolean, leg: number, flight: Flight): number => {
  const band = bandOnLeg(person, leg);
  const kilos = band === 'INFANT' || band === 'CHILD' ? flight.childKg : flight.adultKg;
  return person.bagKg + (onLap ? 0 : kilos);
};

/**
 * Who travels on a lap: one infant per adult of the family, the first ones of the list; further infants need a seat. One
 * who is two on any of their legs has a seat from the start.
 */
export function lapInfantsOf<Person extends Pick<Carried, 'familyId' | 'offPoint' | 'band' | 'bands'>>(
  people: readonly Person[],
  flight: Pick<Flight, 'legs'>,
): Person[] {
  const stops = offPointsOf(flight);
  const isInfant = (p: Person): boolean =>
    stops.slice(0, stops.indexOf(p.offPoint) + 1).every((_, leg) => bandOnLeg(p, leg) === 'INFANT') &&
    p.band === 'INFANT';
  const laps = new Map<string, number>();
  for (const p of people) if (p.band === 'ADULT') laps.set(p.familyId, (laps.get(p.familyId) ?? 0) + 1);
  return people.filter((p) => {
    const free = laps.get(p.familyId) ?? 0;
    if (free === 0 || !isInfant(p)) return false;
    laps.set(p.familyId, free - 1);
    return true;
  });
}

/** Seats, laps, places and kilos that a set of people needs. */
export function loadOf(people: readonly Carried[], flight: Flight): Load {
  const laps = new Set(lapInfantsOf(people, flight));
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
        .filter((p) => stops.indexOf(p.offPoint) >= leg)
        .reduce((sum, p) => sum + massOf(p, laps.has(p), leg, flight), 0),
    ),
  };
}
