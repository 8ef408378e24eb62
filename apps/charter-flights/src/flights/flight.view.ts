import { departureOf } from '@homeward/contracts';
import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { withZones } from '../model/with-zones';
import { clockOf } from '../model/flight-clock';
import { everyPermitHolds, holdsAt, type Flight } from '../model/flight';
import { flightLifecycle } from '../model/flight-lifecycle';
import { movingSteps, type FlightStep } from '../model/flight-transitions';
import { earliestOf } from '../model/planned-times';

export class LegView {
  from: string;
  to: string;
  /** IANA time zones of the two airports; a flight that was planned before may have none where nobody knows it. */
  fromZone?: string;
  toZone?: string;
  std: string;
  sta: string;
  payloadKg: number;
}

export class PermitView {
  permitId: string;
  state: string;
  kind: string;
  status: string;
  number?: string;
  validFrom?: string;
  validTo?: string;
  /** Approved and valid at the departure time. */
  validAtDeparture: boolean;
}

export class GoView {
  decision: string;
  by: string;
  at: string;
}

export class AircraftView {
  iata: string;
  registration?: string;
}

export class EarliestView {
  action: string;
  at: string;
}

/** By when something has to be done (docs/handbook/process.md#timeline). */
export class DeadlineView {
  step: string;
  at: string;
}

export class EarlyStepView {
  stage: string;
  why: string;
  by: string;
  at: string;
}

/** One charter as flight officers see it. */
export class FlightView {
  flightId: string;
  operationId: string;
  flightNumber: string;
  operator: string;
  carrierClientId?: string;
  aircraft: AircraftView;
  legs: LegView[];
  seats: number;
  lapInfants: number;
  wheelchairs: number;
  wheelchairsToSeat: number;
  stretchers: number;
  adultKg: number;
  childKg: number;
  stage: string;
  /** For `If-Match`. */
  version: number;
  permits: PermitView[];
  /** Every permit holds at departure. */
  permitsHold: boolean;
  go?: GoView;
  /** What can be done now: the steps to other stages, and plan, reschedule, decide-go, record-permit; report-departure where the aircraft may have left against every rule. */
  actions: string[];
  /** Others reported a stage, and the table of stages does not lead there from where the flight was. */
  outOfOrder: boolean;
  /** The stage at which that was. */
  outOfOrderFrom?: string;
  /** When it came back to the ramp the last time. */
  returnedAt?: string;
  /** Of each of the `actions` that has a planned time: before it, the step needs a reason (`early`). */
  earliest: EarliestView[];
  /** What was recorded long before its time, and why. */
  early: EarlyStepView[];
  /** What is still to be done by when, in order; an entry whose time is over is late. Empty where the clock stands still. */
  clock: DeadlineView[];
}

export const flightView = ({ state, version }: Stored<Flight>): FlightView => {
  const { personal: _, cancelled: __, permits, early = [], flown: ___, ...flight } = state;
  const actions = actionsOf(flightLifecycle, state, whenever);
  return {
    ...flight,
    legs: withZones(flight.legs),
    version,
    permits: permits.map((p) => ({ ...p, validAtDeparture: holdsAt(p, departureOf(flight)) })),
    permitsHold: everyPermitHolds(permits, departureOf(flight)),
    actions,
    outOfOrder: flight.outOfOrderFrom !== undefined,
    earliest: earliestView(state, actions),
    early,
    clock: clockOf(state),
  };
};

const earliestView = (flight: Flight, actions: FlightStep[]): EarliestView[] =>
  movingSteps
    .filter((action) => actions.includes(action))
    .flatMap((action) => {
      const at = earliestOf(flight, action);
      return at ? [{ action, at: at.toISOString() }] : [];
    });
