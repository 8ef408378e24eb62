import { accept, type Decision } from '@homeward/kernel';
import type { CallEvent, CallList } from '../model/call';
import type { Flight } from '../model/traveller';

/** Before each step the calls follow the flight: what is possible depends on where it stands now. */
export const followFlight = (calls: CallList | undefined, { flightId, stage }: Flight): Decision<CallEvent> =>
  calls?.stage === stage ? accept() : accept<CallEvent>({ type: 'FlightFollowed', flightId, stage });
