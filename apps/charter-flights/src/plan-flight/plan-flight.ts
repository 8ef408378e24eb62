import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Charter, Flight, FlightEvent } from '../model/flight';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';
import { timesChangeByRescheduling } from '../rules/plan-flight/times-change-by-rescheduling';

/** Plans a charter, or changes aircraft and limits of one that is planned already. */
export function planFlight(flight: Flight | undefined, flightId: string, charter: Charter): Decision<FlightEvent> {
  const broken = [
    ...brokenBy([legsFollowOneAnother], charter),
    ...brokenBy([timesChangeByRescheduling], { flight, charter }),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ ...charter, type: 'FlightPlanned', flightId });
}
