import { given } from '@homeward/testing';
import { anArrival } from '../testing/arrivals';
import { expectArrivals } from './expect-arrivals';

describe('a flight that has left', () => {
  it('is expected with exactly those aboard', () => {
    const { flightId, operationId, expected } = anArrival();
    given(expected)
      .when((people) => expectArrivals({ flightId, operationId, people }))
      .then([{ type: 'ArrivalExpected', flightId, operationId, expected }]);
  });
});
