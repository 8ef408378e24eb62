import { anOrigin, whatIsSent } from '@homeward/testing';
import type { FlightEvent } from '../model/flight';
import { aFlight, anApprovedPermit } from '../testing/flights';
import { toContract } from './to-contract';

const at = '2026-12-08T08:00:00.000Z';
const flightId = '01930000-0000-7000-8000-0000000000f1';
const flight = aFlight({
  flightId,
  operationId: '01930000-0000-7000-8000-0000000000e1',
  stage: 'OFF_BLOCK',
  outOfOrderFrom: 'BOARDING',
  go: { decision: 'GO', by: 'duty', at },
});
const { legs } = flight;
const sent = (event: FlightEvent) => whatIsSent(toContract({ now: () => new Date(at) })(event, flight, anOrigin));

const whole = [
  'flight.planned.v1',
  flightId,
  {
    flightId,
    operationId: flight.operationId,
    flightNumber: 'ZZ4100',
    operator: 'Invented Air',
    legs,
    seats: 106,
    lapInfants: 8,
    wheelchairs: 3,
    wheelchairsToSeat: 1,
    stretchers: 0,
    adultKg: 84,
    childKg: 35,
    stage: 'OFF_BLOCK',
    go: 'GO',
    leave: { from: '2026-12-08T00:00:00Z', until: '2026-12-10T00:00:00Z' },
  },
];
const changed = ['flight.stage-changed.v1', flightId, { flightId, stage: 'OFF_BLOCK' }];

describe('what is published of a flight', () => {
  const { permits: _, stage: __, go: ___, ...charter } = flight;
  it.each<[FlightEvent, unknown[]]>([
    [{ ...charter, type: 'FlightPlanned' }, [whole]],
    [{ type: 'GoDecided', decision: 'GO', by: 'duty', at }, [whole]],
    [{ type: 'StageChanged', stage: 'OFF_BLOCK', outOfOrder: true, from: 'BOARDING' }, [whole, changed]],
    [{ type: 'FlightCancelled', reason: 'airport closed', at }, [whole, changed]],
    [
      { type: 'FlightRescheduled', legs, material: true },
      [whole, ['flight.rescheduled.v1', flightId, { flightId, legs, material: true }]],
    ],
    [
      { type: 'FlightRescheduled', legs, material: true, was: legs },
      [whole, ['flight.rescheduled.v1', flightId, { flightId, legs, material: true, was: legs }]],
    ],
    [{ type: 'PermitRecorded', permit: anApprovedPermit() }, [whole]],
  ])('after $type', async (event, messages) => expect(await sent(event)).toEqual(messages));
});
