import { given } from '@homeward/testing';
import { anArrival } from '../testing/arrivals';
import { countHeads, recordNeed, recordVariance, tickPerson } from './account-for-people';

const at = '2026-12-09T10:40:00Z';
const variance = { varianceId: 'v', code: 'V-MISSING' as const, offPoint: 'ADD', personId: 'b', explanation: 'sealed' };
const need = { needId: 'n', personId: 'a', kind: 'WATER' as const, at };

describe('accounting for people', () => {
  it('ticks somebody where they leave, once', () => {
    const ticking = (arrival = anArrival()) =>
      given(arrival).when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'PZU', at }));
    ticking().then([{ type: 'PersonTicked', personId: 'a', offPoint: 'PZU', at }]);
    ticking(anArrival({ ticked: { a: { offPoint: 'PZU', at } } })).then([]);
  });
  it('refuses a tick at the wrong stop, also of somebody who was ticked before', () =>
    given(anArrival({ ticked: { a: { offPoint: 'PZU', at } } }))
      .when((a) => tickPerson({ arrival: a, personId: 'a', offPoint: 'ADD', at }))
      .isRefusedBy('people-are-ticked-where-they-leave'));
  it('counts heads', () =>
    given(anArrival())
      .when(() => countHeads('ADD', 2, 'officer-1'))
      .then([{ type: 'HeadsCounted', offPoint: 'ADD', count: 2, by: 'officer-1' }]));
  it('records a variance once', () => {
    given(anArrival())
      .when((arrival) => recordVariance({ arrival, variance }))
      .then([{ ...variance, type: 'VarianceRecorded' }]);
    given(anArrival({ variances: [variance] }))
      .when((arrival) => recordVariance({ arrival, variance }))
      .then([]);
  });
  it('records a need once', () => {
    given(anArrival())
      .when((arrival) => recordNeed(arrival, need))
      .then([{ ...need, type: 'NeedRecorded' }]);
    given(anArrival({ needs: [need] }))
      .when((arrival) => recordNeed(arrival, need))
      .then([]);
  });
});
