import { unlessBroken, type Decision } from '@homeward/kernel';
import type { PlanFlight } from '../commands/plan-flight';
import type { Flight, FlightEvent } from '../model/flight';
import { stagesAfter } from '../model/flight-transitions';
import { goVoided, isAnotherAircraft, isAnotherPlan, permitsVoided } from '../model/what-was-given';
import { everyAirportHasATimeZone } from '../rules/plan-flight/every-airport-has-a-time-zone';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';
import { timesChangeByRescheduling } from '../rules/plan-flight/times-change-by-rescheduling';

export const rulesForPlanning = [legsFollowOneAnother, everyAirportHasATimeZone, timesChangeByRescheduling];

/**
 * Plans a charter, or changes aircraft and limits of one that is planned already: a GO for what was planned before is void, and with
 * another aircraft every permit is.
 */
export const planFlight = (flight: Flight | undefined, { flightId, charter }: PlanFlight): Decision<FlightEvent> =>
  unlessBroken(rulesForPlanning, { flight, charter, legs: charter.legs }, (): FlightEvent[] => {
    const planned: FlightEvent = { ...charter, type: 'FlightPlanned', flightId };
    if (!flight) return [planned];
    const permits = isAnotherAircraft(flight, charter) ? permitsVoided(flight) : [];
    const back = permits.length > 0 ? stagesAfter(flight.stage, 'plan') : [];
    return [
      ...(isAnotherPlan(flight, charter) ? goVoided(flight) : []),
      ...permits,
      planned,
      ...back.map((stage): FlightEvent => ({ type: 'StageChanged', stage })),
    ];
  });
