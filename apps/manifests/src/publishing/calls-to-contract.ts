import type { Caller } from '@homeward/access';
import { PersonCalledV1, messageOf } from '@homeward/contracts';
import { never } from '@homeward/kernel';
import { appendToOutbox, type Message, type Tx } from '@homeward/messaging';
import type { CallEvent } from '../model/call';

/** What is published of a call: who is called for which flight. Never what they bring, or how urgent it is. */
export function callToContract(event: CallEvent, caller: Caller, at: Date): Message[] {
  const { personId, flightId } = event;
  switch (event.type) {
    case 'PersonCalled':
      return [messageOf(PersonCalledV1, personId, { personId, flightId }, at, 'manifests', caller)];
    case 'NewbornAdded': // published as LISTED, with the list
      return [];
    default:
      return never(event);
  }
}

export const publishCalls = (tx: Tx, events: readonly CallEvent[], caller: Caller, at: Date): Promise<void> =>
  appendToOutbox(
    tx,
    events.flatMap((e) => callToContract(e, caller, at)),
  );
