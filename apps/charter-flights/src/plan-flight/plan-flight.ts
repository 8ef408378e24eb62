import { unlessBroken, type Decision } from '@homeward/kernel';
import type { PlanFlight } from '../commands/plan-flight';
import type { Flight, FlightEvent } from '../model/flight';
import { everyAirportHasATimeZone } from '../rules/plan-flight/every-airport-has-a-time-zone';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';
import { timesChangeByRescheduling } from '../rules/plan-flight/times-change-by-rescheduling';

export const rulesForPlanning = [legsFollowOneAnother, everyAirportHasATimeZone, timesChangeByRescheduling];

/** Plans a charter, or changes aircraft and limits of one that is planned already. */
export const planFlight = (flight: Flight | undefined, { flightId, charter }: PlanFlight): Decision<FlightEvent> =>
  unlessBroken(rulesForPlanning, { flight, charter, legs: charter.legs }, () => ({
    ...charter,
    type: 'FlightPlanned',
    flightId,
  }));
