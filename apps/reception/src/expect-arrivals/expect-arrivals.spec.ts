import { given } from '@homeward/testing';
import { aCompleteArrival, anArrival } from '../testing/arrivals';
import { countsOf, evolve } from '../model/arrival';
import { expectArrivals, expectNobody } from './expect-arrivals';

describe('a flight that has left', () => {
  it('is expected with exactly those aboard', () => {
    const { flightId, operationId, expected } = anArrival();
    given(expected)
      .when((people) => expectArrivals({ flightId, operationId, people }))
      .then([{ type: 'ArrivalExpected', flightId, operationId, expected, awaitsLanding: true }]);
    const escorts = [{ escortId: 'e', kind: 'NURSE', offPoint: 'ADD', codes: ['B'] }];
    const all = {
      type: 'ArrivalExpected' as const,
      flightId,
      operationId,
      expected,
      awaitsLanding: true as const,
      escorts,
    };
    given(expected)
      .when((people) => expectArrivals({ flightId, operationId, people, escorts }))
      .then([all]);
    expect(evolve(undefined, all).escorts).toEqual(escorts);
    expect(countsOf(evolve(undefined, all)).departed).toBe(expected.length);
    expect(evolve(evolve(undefined, all), { type: 'FlightReturned', at: 'x' }).escorts).toBeUndefined();
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
