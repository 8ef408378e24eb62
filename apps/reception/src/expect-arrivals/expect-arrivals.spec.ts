import { given } from '@homeward/testing';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { evolve } from '../model/arrival';
import { expectArrivals, expectNobody } from './expect-arrivals';

describe('a flight that has left', () => {
  it('is expected with exactly those aboard', () => {
    const { flightId, operationId, expected } = anArrival();
    given(expected)
      .when((people) => expectArrivals({ flightId, operationId, people }))
      .then([{ type: 'ArrivalExpected', flightId, operationId, expected, awaitsLanding: true }]);
  });
});

describe('a flight that came back', () => {
  const at = '2026-12-09T09:00:00Z';
  it('is expected with nobody, until it leaves again, without whoever was let out', () => {
    const saidNo = { b: { at, needsBefore: 0 } };
    const needs = [{ needId: 'n', personId: 'c', kind: 'WATER' as const, at }];
    const back = evolve(aCompleteArrival({ saidNo, needs }), { type: 'FlightReturned', at });
    expect(back).toMatchObject({ expected: [], returnedAt: at });
    given(at)
      .when(expectNobody)
      .then([{ type: 'FlightReturned', at }]);
    const { flightId, operationId, expected } = anArrival();
    const again = { type: 'ArrivalExpected' as const, flightId, operationId, expected: expected.slice(1) };
    expect(evolve(back, again)).toEqual(anArrival({ expected: expected.slice(1), needs }));
  });
});
