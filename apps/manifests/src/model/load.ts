import { offPointsOf, type Band, type Flight } from './traveller';

/** The part of a passenger that takes room and weighs. */
export interface Carried {
  familyId: string;
  offPoint: string;
  bagKg: number;
  band: Band;
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

const massOf = ({ band, bagKg }: Carried, flight: Flight): number =>
  bagKg + (band === 'INFANT' ? 0 : band === 'CHILD' ? flight.childKg : flight.adultKg);

/** Who travels on a lap: one infant per adult of the family, the first ones of the list; further infants need a seat. */
export function lapInfantsOf<Person extends Pick<Carried, 'familyId' | 'band'>>(people: readonly Person[]): Person[] {
  const laps = new Map<string, number>();
  for (const p of people) if (p.band === 'ADULT') laps.set(p.familyId, (laps.get(p.familyId) ?? 0) + 1);
  return people.filter((p) => {
    const free = laps.get(p.familyId) ?? 0;
    if (p.band !== 'INFANT' || free === 0) return false;
    laps.set(p.familyId, free - 1);
    return true;
  });
}

/** Seats, laps, places and kilos that a set of people needs. */
export function loadOf(people: readonly Carried[], flight: Flight): Load {
  const lapInfants = lapInfantsOf(people).length;
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
      people.filter((p) => stops.indexOf(p.offPoint) >= leg).reduce((sum, p) => sum + massOf(p, flight), 0),
    ),
  };
}
