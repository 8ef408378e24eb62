import { given } from '@homeward/testing';
import type { Arrival } from '../model/arrival';
import type { FlightWay } from '../model/flight-way';
import { anArrival } from '../testing/arrivals';
import { land } from './land.decision';

const at = '2026-12-09T12:00:00Z';
const way = (over: Partial<FlightWay>): FlightWay => ({
  stage: 'AIRBORNE',
  stops: ['PZU', 'ADD'],
  passed: 0,
  arrived: false,
  emptied: false,
  ...over,
});

describe('what the flight desk reports of a landing', () => {
  const reported = (over: Partial<FlightWay>, before: Partial<Arrival> = {}) =>
    given(anArrival({ awaitsLanding: true, ...before })).when((arrival) => land(arrival, way(over), at));
  const landed = (stops: string[], more = {}) => [{ type: 'FlightLanded', stops, at, ...more }];

  it('is nothing in the air, and a stop on the way', () => {
    reported({}).then([]);
    reported({ passed: 1 }).then(landed(['PZU']));
    reported({ passed: 1 }, { landed: ['PZU'] }).then([]);
  });
  it('is every stop at the end, also one that the flight no longer has', () =>
    reported({ arrived: true, passed: 1, stops: ['ADD'] }).then(landed(['ADD', 'PZU'])));
  it('is another airport, where everybody has left the aircraft there', () => {
    reported({ emptied: true }).then(landed([], { elsewhere: true }));
    reported({ emptied: true }, { endedElsewhere: true }).then([]);
  });
  it('is taken back where the departure was', () => reported({}, { landed: ['PZU'] }).then(landed([])));
  it('is not asked for of arrivals of earlier versions', () =>
    reported({ arrived: true }, { awaitsLanding: undefined }).then([]));
});
