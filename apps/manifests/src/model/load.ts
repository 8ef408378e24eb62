import type { Band } from './bands';
import { bandOnLeg, lastLegOf } from './bands-flown';
import { lapsOf, type Seated } from './laps';
import { offPointsOf, type Flight } from './traveller';

/** The part of a passenger that takes room and weighs. */
export interface Carried extends Seated {
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
