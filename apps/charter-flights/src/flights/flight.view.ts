import type { Stored } from '@homeward/persistence';
import { departureOf, holdsAt, type Flight } from '../model/flight';
import { flightChanges } from '../model/flight-lifecycle';
import { actionsAt } from '../model/flight-transitions';

export class LegView {
  from: string;
  to: string;
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
  holds: boolean;
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
  /** Stages that the flight can be taken to now, by their steps: the buttons of the console. */
  actions: string[];
  /** What else can be done now: plan, reschedule, decide-go, record-permit. */
  changes: string[];
  /** Others reported a stage, and the table of stages does not lead there from where the flight was. */
  outOfOrder: boolean;
  /** The stage at which that was. */
  outOfOrderFrom?: string;
}

export const flightView = ({ state, version }: Stored<Flight>): FlightView => {
  const { personal: _, cancelled: __, permits, ...flight } = state;
  const shown = permits.map((p) => ({ ...p, holds: holdsAt(p, departureOf(flight)) }));
  const permitsHold = shown.length > 0 && shown.every((p) => p.holds);
  return {
    ...flight,
    version,
    permits: shown,
    permitsHold,
    actions: actionsAt(flight.stage),
    changes: [...flightChanges[flight.stage]],
    outOfOrder: flight.outOfOrderFrom !== undefined,
  };
};
