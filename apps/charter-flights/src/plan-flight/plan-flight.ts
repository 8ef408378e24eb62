import { brokenBy, accept, refuse, rule, type Decision } from '@homeward/kernel';
import type { Charter, Flight, FlightEvent } from '../model/flight';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';

/** Once people sit in it, the aircraft is swapped, not edited. */
const stillOpen = rule<{ flight?: Flight }>({
  name: 'boarded-flights-are-not-planned-anew',
  code: 'STATE',
  says: 'The flight has gone too far to be planned anew.',
  unblockedBy: 'flight-officer',
  holds: ({ flight }) =>
    !flight ||
    ['PLANNED', 'RFQ', 'OFFERED', 'CONTRACTED', 'PERMITS_PENDING', 'CONFIRMED', 'AIRCRAFT_SWAP'].includes(flight.stage),
});

/** Times and places of a planned flight change by rescheduling, which tells people that it has. */
const timesAreRescheduled = rule<{ flight?: Flight; charter: Charter }>({
  name: 'times-change-by-rescheduling',
  code: 'RESCHEDULE',
  says: 'Times and places of a flight are changed by rescheduling it.',
  unblockedBy: 'flight-officer',
  holds: ({ flight, charter }) => !flight || routeOf(flight) === routeOf(charter),
});

const routeOf = ({ legs }: Pick<Charter, 'legs'>): string =>
  legs.map((l) => [l.from, l.to, new Date(l.std).getTime(), new Date(l.sta).getTime()].join()).join(';');

export function planFlight(flight: Flight | undefined, flightId: string, charter: Charter): Decision<FlightEvent> {
  const broken = [
    ...brokenBy([legsFollowOneAnother], charter),
    ...brokenBy([stillOpen, timesAreRescheduled], { flight, charter }),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ ...charter, type: 'FlightPlanned', flightId });
}
