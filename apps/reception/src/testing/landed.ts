import type { FlightStage } from '@homeward/contracts';
import type { testService } from '@homeward/testing';

type Service = Pick<Awaited<ReturnType<typeof testService>>, 'receive'>;

/** The flight desk reports a stage of a flight from BEY over PZU to ADD. */
export const reported = (service: Service, flightId: string, operationId: string, stage: FlightStage) =>
  service.receive('flight.planned.v1', flightId, {
    flightId,
    operationId,
    flightNumber: 'IV 100',
    operator: 'Invented Air',
    legs: [
      { from: 'BEY', to: 'PZU', std: '2026-12-09T08:00:00Z', sta: '2026-12-09T10:30:00Z', payloadKg: 9000 },
      { from: 'PZU', to: 'ADD', std: '2026-12-09T11:30:00Z', sta: '2026-12-09T13:20:00Z', payloadKg: 9000 },
    ],
    seats: 100,
    lapInfants: 5,
    wheelchairs: 2,
    wheelchairsToSeat: 1,
    stretchers: 0,
    adultKg: 84,
    childKg: 35,
    stage,
  });
