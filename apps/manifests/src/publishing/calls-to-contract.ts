import type { Caller } from '@homeward/access';
import { PersonCalledV1, messageOf } from '@homeward/contracts';
import { never } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { CallEvent } from '../model/call';

/** What is published of a call: who is called for which flight. Never what they bring, or how urgent it is. */
export function callToContract(event: CallEvent, caller: Caller, at: Date): Message[] {
  switch (event.type) {
    case 'PersonCalled': {
      const { personId, flightId } = event;
      return [messageOf(PersonCalledV1, personId, { personId, flightId }, at, 'manifests', caller)];
    }
    case 'NewbornAdded': // published as LISTED, with the list
    case 'FlightFollowed': // charter-flights publishes it
      return [];
    default:
      return never(event);
  }
}
