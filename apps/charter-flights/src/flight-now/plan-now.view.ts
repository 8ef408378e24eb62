import type { FlightStage } from '@homeward/contracts';
import { LegView } from '../flights/flight.view';
import { leaveOf, type Flight } from '../model/flight';

/** The time in which every permit is approved and valid. */
export class LeaveView {
  from?: string;
  until?: string;
}

/** Of a flight, what decides whether it goes and whom it can carry. */
export class PlanNow {
  flightId: string;
  operationId: string;
  flightNumber: string;
  stage: FlightStage;
  /** The last go decision for this departure time. */
  go?: 'GO' | 'NO_GO';
  /** Missing when a permit is not approved, or none is recorded. */
  leave?: LeaveView;
  legs: LegView[];
  seats: number;
  lapInfants: number;
  wheelchairs: number;
  wheelchairsToSeat: number;
  stretchers: number;
  adultKg: number;
  childKg: number;
}

export const planNowOf = (flight: Flight): PlanNow => ({
  flightId: flight.flightId,
  operationId: flight.operationId,
  flightNumber: flight.flightNumber,
  stage: flight.stage,
  go: flight.go?.decision,
  leave: leaveOf(flight.permits),
  legs: flight.legs,
  seats: flight.seats,
  lapInfants: flight.lapInfants,
  wheelchairs: flight.wheelchairs,
  wheelchairsToSeat: flight.wheelchairsToSeat,
  stretchers: flight.stretchers,
  adultKg: flight.adultKg,
  childKg: flight.childKg,
});
