import { given } from '@homeward/testing';
import { evolveCalls } from '../model/call';
import { aFlight } from '../testing/a-ready-person';
import { followFlight } from './follow-flight.decision';

const [flight, cancelled] = [aFlight(), aFlight({ stage: 'CANCELLED' })];
const { flightId } = flight;

describe('the calls of a flight', () => {
  it('begin where it stands', () =>
    given(undefined)
      .when((calls) => followFlight(calls, flight))
      .then([{ type: 'FlightFollowed', flightId, stage: flight.stage }]));
  it('follow it when it is called off', () =>
    given({ flightId, stage: flight.stage })
      .when((calls) => followFlight(calls, cancelled))
      .then([{ type: 'FlightFollowed', flightId, stage: 'CANCELLED' }]));
  it('stay as they are while it stays where it is', () =>
    given(evolveCalls(undefined, { type: 'FlightFollowed', flightId, stage: flight.stage }))
      .when((calls) => followFlight(calls, flight))
      .then([]));
});
