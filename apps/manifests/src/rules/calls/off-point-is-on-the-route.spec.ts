import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/a-ready-person';
import { offPointIsOnTheRoute } from './off-point-is-on-the-route';

const called = (...offPoints: string[]) => ({
  flight: aFlight(),
  people: offPoints.map((offPoint) => ({ personId: offPoint, offPoint, bagKg: 20, priority: 1 })),
});

describe('an off-point', () => {
  it('has to be a stop of the flight', () => {
    expect(brokenBy([offPointIsOnTheRoute], called('PZU', 'ADD'))).toEqual([]);
    expect(brokenBy([offPointIsOnTheRoute], called('PZU', 'BEY'))).toMatchObject([{ code: 'OFF-POINT' }]);
  });
});
