import type { Caller } from '@homeward/access';
import { FlightPlannedV1, FlightRescheduledV1, FlightStageChangedV1, messageOf } from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import { withZones } from '../model/with-zones';
import { leaveOf, type Flight, type FlightEvent } from '../model/flight';

/** The flight whole after every change of it, and beside it what kind of change it was. Of its permits only the time in which all of them hold. */
export const toContract =
  (clock: Clock) =>
  (event: FlightEvent, flight: Flight, caller: Caller): Message[] => {
    const { flightId, stage } = flight;
    const legs = withZones(flight.legs);
    const send = <T extends object>(contract: new () => T, data: T): Message =>
      messageOf(contract, flightId, data, clock.now(), 'charter-flights', caller);
    const whole = (): Message => send(FlightPlannedV1, planOf(flight));
    switch (event.type) {
      case 'FlightRescheduled':
        return [
          whole(),
          send(FlightRescheduledV1, {
            flightId,
            legs,
            material: event.material,
            ...(event.was && { was: withZones(event.was) }),
          }),
        ];
      case 'StageChanged':
      case 'FlightCancelled':
        return [whole(), send(FlightStageChangedV1, { flightId, stage })];
      case 'FlightPlanned':
      case 'GoDecided':
      case 'GoVoided':
      case 'PermitRecorded':
        return [whole()];
      default:
        return never(event);
    }
  };

/** Field by field, so that nothing that is added here leaves by itself. */
const planOf = (flight: Flight): FlightPlannedV1 => ({
  flightId: flight.flightId,
  operationId: flight.operationId,
  flightNumber: flight.flightNumber,
  operator: flight.operator,
  carrierClientId: flight.carrierClientId,
  legs: withZones(flight.legs),
  seats: flight.seats,
  lapInfants: flight.lapInfants,
  wheelchairs: flight.wheelchairs,
  wheelchairsToSeat: flight.wheelchairsToSeat,
  stretchers: flight.stretchers,
  adultKg: flight.adultKg,
  childKg: flight.childKg,
  stage: flight.stage,
  go: flight.go?.decision,
  leave: leaveOf(flight.permits),
});
