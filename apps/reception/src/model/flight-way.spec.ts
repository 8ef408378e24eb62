import type { FlightStage } from '@homeward/contracts';
import { follow, type FlightWay } from './flight-way';

const stops = ['PZU', 'ADD'];
const after = (...stages: FlightStage[]): FlightWay =>
  stages.reduce<FlightWay | undefined>((way, stage) => follow(way, { stage, stops }), undefined)!;

describe('the way of a flight', () => {
  it.each<[FlightStage[], Partial<FlightWay>]>([
    [['CLOSED', 'OFF_BLOCK', 'AIRBORNE'], { passed: 0, arrived: false }],
    [['OFF_BLOCK', 'AIRBORNE', 'TRANSIT'], { passed: 1, arrived: false }],
    [['OFF_BLOCK', 'AIRBORNE', 'TRANSIT', 'TRANSIT'], { passed: 1, arrived: false }],
    [['OFF_BLOCK', 'AIRBORNE', 'TRANSIT', 'AIRBORNE', 'LANDED'], { passed: 2, arrived: true }],
    [['OFF_BLOCK', 'AIRBORNE', 'LANDED', 'ON_BLOCK', 'DISEMBARKED'], { arrived: true, emptied: true }],
    [['OFF_BLOCK', 'AIRBORNE', 'DIVERTED', 'ON_BLOCK'], { passed: 0, arrived: false, emptied: false }],
    [['OFF_BLOCK', 'AIRBORNE', 'DIVERTED', 'ON_BLOCK', 'DISEMBARKED'], { arrived: false, emptied: true }],
    [['OFF_BLOCK', 'AIRBORNE', 'DIVERTED', 'AIRBORNE', 'LANDED'], { arrived: true }],
    [['OFF_BLOCK', 'AIRBORNE', 'AIR_RETURN', 'ON_BLOCK'], { arrived: false }],
    [['OFF_BLOCK', 'AIRBORNE', 'TRANSIT', 'AIRBORNE', 'AIR_RETURN', 'RETURNED_TO_RAMP'], { passed: 0 }],
    [['OFF_BLOCK', 'RETURNED_TO_RAMP', 'OFF_BLOCK'], { passed: 0, arrived: false }],
  ])('%j', (stages, way) => expect(after(...stages)).toMatchObject(way));
  it('of a flight that had arrived before anybody listened', () => {
    for (const stage of ['ON_BLOCK', 'DISEMBARKED', 'RECONCILED'] as const) expect(after(stage).arrived).toBe(true);
  });
});
