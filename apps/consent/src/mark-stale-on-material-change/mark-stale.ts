import { accept, type Decision } from '@homeward/kernel';
import { statusAt, type Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { consentTransitions, type ConsentAction } from '../model/consent-transitions';

/** What the person agreed to has changed: the yes no longer covers it. Where no yes stands there is nothing to mark. */
export const markStale = (consent: Consent | undefined, flightId: string, now: Date): Decision<ConsentEvent> => {
  const actions: readonly ConsentAction[] = consentTransitions[statusAt(consent, now)];
  if (!consent || !actions.includes('mark-stale')) return accept();
  const { personId, purpose } = consent;
  return accept({
    type: 'ConsentWentStale',
    personId,
    purpose,
    because: 'FLIGHT_CHANGED',
    flightId,
    at: now.toISOString(),
  });
};
