import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/a-ready-person';
import { offPointIsOnTheRoute } from './off-point-is-on-the-route';

describe('an off-point', () => {
  it('has to be a stop of the flight', () => {
    expect(brokenBy([offPointIsOnTheRoute], { flight: aFlight(), offPoints: ['PZU', 'ADD'] })).toEqual([]);
    expect(brokenBy([offPointIsOnTheRoute], { flight: aFlight(), offPoints: ['BEY'] })).toMatchObject([
      { code: 'OFF-POINT' },
    ]);
  });
});
