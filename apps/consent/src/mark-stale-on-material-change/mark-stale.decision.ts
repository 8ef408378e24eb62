import { accept, type Decision } from '@homeward/kernel';
import type { MarkStale } from '../commands/mark-stale';
import type { ConsentEvent } from '../model/consent-event';

/** The journey has changed: the yes no longer covers it. */
export const markStale = ({ personId, purpose, flightId, now }: MarkStale): Decision<ConsentEvent> =>
  accept({
    type: 'ConsentWentStale',
    personId,
    purpose,
    because: 'FLIGHT_CHANGED',
    flightId,
    at: now.toISOString(),
  });
