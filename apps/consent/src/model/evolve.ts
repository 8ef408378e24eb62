import { never } from '@homeward/kernel';
import type { Consent, Yes } from './consent';
import type { ConsentEvent } from './consent-event';

/** The consent after one more event. */
export function evolve(consent: Consent | undefined, event: ConsentEvent): Consent {
  const { personId, purpose } = event;
  switch (event.type) {
    case 'ConsentGiven': {
      const { type: _, ...given } = event;
      return { ...given, status: 'ACTIVE' };
    }
    case 'ConsentReconfirmed': {
      const { reconfirmedAt, journey } = event;
      const yes = yesOf(consent);
      return { ...yes, personId, purpose, journey: yes.journey ?? journey, status: 'RECONFIRMED', reconfirmedAt };
    }
    case 'ConsentWentStale':
      return { ...yesOf(consent), personId, purpose, status: 'STALE', staleSince: event.at };
    case 'ConsentRefused':
      return { personId, purpose, status: 'REFUSED', refusedAt: event.refusedAt };
    case 'ConsentWithdrawn': {
      const { withdrawnAt, channel, reason } = event;
      return { personId, purpose, status: 'WITHDRAWN', withdrawnAt, channel, reason };
    }
    default:
      return never(event);
  }
}

/** The details of the yes. Only a consent that holds can be reconfirmed or go stale. */
function yesOf(consent: Consent | undefined): Yes {
  if (!consent || !('consentId' in consent)) throw new Error('There is no yes to continue from.');
  const { consentId, sessionId, givenBy, method, language, givenAt, validUntil } = consent;
  const { informationVersion, journey, personal } = consent;
  return {
    consentId,
    sessionId,
    givenBy,
    method,
    language,
    givenAt,
    validUntil,
    informationVersion,
    journey,
    personal,
  };
}
