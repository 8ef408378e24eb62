import { stagesOnceLeft } from '@homeward/contracts';
import type { Lifecycle, Transitions } from '@homeward/kernel';
import { goneFlightsAreNotCancelled } from '../rules/cancel-flight/gone-flights-are-not-cancelled';
import { stagesFollowOneAnother } from '../rules/move-stage/stages-follow-one-another';
import { boardedFlightsAreNotPlannedAnew } from '../rules/plan-flight/boarded-flights-are-not-planned-anew';
import { goneFlightsAreNotRescheduled } from '../rules/reschedule-flight/gone-flights-are-not-rescheduled';
import type { Flight } from './flight';
import { flightTransitions, stageActions, type FlightPhase, type FlightStep } from './flight-transitions';

/** Beside it, so that the page of states shows where each step leads. */
export { flightTransitions };

const table = Object.fromEntries(
  Object.entries(flightTransitions).map(([stage, leads]) => [stage, Object.keys(leads)]),
) as unknown as Transitions<FlightPhase, FlightStep>;

export const flightLifecycle: Lifecycle<Flight, FlightPhase, FlightStep> = {
  table,
  phaseOf: (flight) => flight?.stage ?? 'NONE',
  unblockedBy: 'flight-officer',
  // Reception reports that everybody is accounted for; the flight desk is not offered to say it.
  facts: ['follow-departure', 'report-reconciliation', 'reconcile'],
  again: Object.fromEntries(stagesOnceLeft.map((stage) => [stage, ['report-departure']])),
  refusals: {
    ...Object.fromEntries(stageActions.map((action) => [action, stagesFollowOneAnother(action)])),
    cancel: goneFlightsAreNotCancelled,
    plan: boardedFlightsAreNotPlannedAnew,
    reschedule: goneFlightsAreNotRescheduled,
  },
};
