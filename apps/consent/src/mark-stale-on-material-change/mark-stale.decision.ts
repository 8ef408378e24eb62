import { accept, type Decision } from '@homeward/kernel';
import type { MarkStale } from '../commands/mark-stale';
import type { ConsentEvent } from '../model/consent-event';

/** The yes does not cover another journey; it covers the same one at another hour. */
export const markStale = ({ personId, purpose, flightId, material, now }: MarkStale): Decision<ConsentEvent> =>
  material
    ? accept({
        type: 'ConsentWentStale',
        personId,
        purpose,
        because: 'FLIGHT_CHANGED',
        flightId,
        at: now.toISOString(),
      })
    : accept();
