import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { PlanFlight } from '../commands/plan-flight';
import type { Flight, FlightEvent } from '../model/flight';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';
import { timesChangeByRescheduling } from '../rules/plan-flight/times-change-by-rescheduling';

/** Plans a charter, or changes aircraft and limits of one that is planned already. */
export function planFlight(flight: Flight | undefined, { flightId, charter }: PlanFlight): Decision<FlightEvent> {
  const broken = [
    ...brokenBy([legsFollowOneAnother], charter),
    ...brokenBy([timesChangeByRescheduling], { flight, charter }),
  ];
  return broken.length > 0 ? refuse(...broken) : accept({ ...charter, type: 'FlightPlanned', flightId });
}
