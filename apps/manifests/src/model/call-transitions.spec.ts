import { flightStages, type FlightStage } from '@homeward/contracts';
import { againstStep, isPossible, whenever } from '@homeward/kernel';
import { callListLifecycle } from './call-transitions';

const calls = (stage: FlightStage) => ({ flightId: 'f', stage });

describe('the calls of a flight', () => {
  it('are made until it is called off or its doors close', () =>
    expect(flightStages.filter((s) => isPossible(callListLifecycle, 'call', calls(s), whenever))).toEqual([
      'PLANNED',
      'RFQ',
      'OFFERED',
      'CONTRACTED',
      'PERMITS_PENDING',
      'CONFIRMED',
      'OPEN_FOR_BOARDING',
      'BOARDING',
      'DELAYED',
      'POSTPONED',
      'RETURNED_TO_RAMP',
      'AIRCRAFT_SWAP',
    ]));
  it.each<FlightStage>(['CANCELLED', 'AIRBORNE'])('are refused with a rule of their own when it is %s', (stage) =>
    expect(againstStep(callListLifecycle, 'call', calls(stage), whenever)).toMatchObject([
      { name: 'people-are-called-while-the-flight-takes-them', code: 'STATE-CALL' },
    ]),
  );
  it('take a newborn whom the list takes', () =>
    expect(againstStep(callListLifecycle, 'join-newborn', calls('CLOSED'), whenever)).toEqual([]));
});
