import { flightStages, type FlightStage } from '@homeward/contracts';
import type { Lifecycle, Transitions } from '@homeward/kernel';
import { goneFlightsAreNotCancelled } from '../rules/cancel-flight/gone-flights-are-not-cancelled';
import { stagesFollowOneAnother } from '../rules/move-stage/stages-follow-one-another';
import { boardedFlightsAreNotPlannedAnew } from '../rules/plan-flight/boarded-flights-are-not-planned-anew';
import { goneFlightsAreNotRescheduled } from '../rules/reschedule-flight/gone-flights-are-not-rescheduled';
import type { Flight } from './flight';
import { actionsAt, stageActions, type StageAction } from './flight-transitions';

/** Beside it, so that the page of states shows where each step leads. */
export { flightTransitions } from './flight-transitions';

/** What can be done with a flight besides taking it to its next stage. */
export type FlightChange = 'plan' | 'reschedule' | 'decide-go' | 'record-permit';
/** What others report: it has happened, whatever stage the flight has here. */
export type FlightReport = 'report-departure' | 'report-reconciliation';
export type FlightStep = StageAction | FlightChange | FlightReport;
export type FlightPhase = 'NONE' | FlightStage;

const planned = ['plan', 'reschedule', 'decide-go', 'record-permit'] as const;
const waiting = ['reschedule', 'decide-go', 'record-permit'] as const;
const gone = ['record-permit'] as const;

/** What can change at each stage. Permits are recorded at all: what a state says of one is known whenever it says it. */
export const flightChanges = {
  NONE: ['plan'],
  PLANNED: planned,
  RFQ: planned,
  OFFERED: planned,
  CONTRACTED: planned,
  PERMITS_PENDING: planned,
  CONFIRMED: planned,
  OPEN_FOR_BOARDING: waiting,
  BOARDING: waiting,
  CLOSED: ['decide-go', 'record-permit'],
  OFF_BLOCK: gone,
  AIRBORNE: gone,
  TRANSIT: gone,
  LANDED: gone,
  ON_BLOCK: gone,
  DISEMBARKED: gone,
  RECONCILED: gone,
  DELAYED: waiting,
  POSTPONED: waiting,
  CANCELLED: gone,
  DIVERTED: gone,
  RETURNED_TO_RAMP: waiting,
  AIR_RETURN: gone,
  AIRCRAFT_SWAP: planned,
} as const satisfies Transitions<FlightPhase, FlightChange>;

const reports = ['report-departure', 'report-reconciliation'] as const satisfies FlightReport[];

const stepsAt = (stage: FlightStage): [FlightPhase, FlightStep[]] => [
  stage,
  [...actionsAt(stage), ...flightChanges[stage], ...reports],
];

export const flightLifecycle: Lifecycle<Flight, FlightPhase, FlightStep> = {
  table: Object.fromEntries([['NONE', flightChanges.NONE], ...flightStages.map(stepsAt)]) as Transitions<
    FlightPhase,
    FlightStep
  >,
  phaseOf: (flight) => flight?.stage ?? 'NONE',
  unblockedBy: 'flight-officer',
  facts: reports,
  refusals: {
    ...Object.fromEntries(stageActions.map((action) => [action, stagesFollowOneAnother(action)])),
    cancel: goneFlightsAreNotCancelled,
    plan: boardedFlightsAreNotPlannedAnew,
    reschedule: goneFlightsAreNotRescheduled,
  },
};
