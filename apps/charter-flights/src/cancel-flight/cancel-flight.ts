import { rule, unlessBroken, type Decision } from '@homeward/kernel';
import type { Flight, FlightEvent } from '../model/flight';
import { nextStage } from '../model/flight-transitions';

const canStillBeCancelled = rule<Flight>({
  name: 'gone-flights-are-not-cancelled',
  code: 'STATE',
  says: 'A flight whose doors have closed is not cancelled; it returns or diverts.',
  unblockedBy: 'flight-officer',
  holds: ({ stage }) => nextStage(stage, 'cancel') !== undefined,
});

export const cancelFlight = (flight: Flight, reason: string, now: Date): Decision<FlightEvent> =>
  unlessBroken([canStillBeCancelled], flight, () => ({ type: 'FlightCancelled', reason, at: now.toISOString() }));
