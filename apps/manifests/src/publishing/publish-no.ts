import type { Caller } from '@homeward/access';
import { PassengerSaidNoV1, messageOf } from '@homeward/contracts';
import { appendToOutbox, type Tx } from '@homeward/messaging';

/** A no at the boarding gate of a flight that has no list: there is no list in whose history it could stand. */
export const publishNo = (tx: Tx, personId: string, flightId: string, now: Date, caller: Caller): Promise<void> =>
  appendToOutbox(tx, [
    messageOf(PassengerSaidNoV1, personId, { personId, flightId, saidAt: now.toISOString() }, now, 'manifests', caller),
  ]);
