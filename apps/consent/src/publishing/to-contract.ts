import type { Caller } from '@homeward/access';
import {
  ConsentDateMovedV1,
  ConsentGivenV1,
  type ConsentJourneyV1,
  ConsentReconfirmedV1,
  ConsentRefusedV1,
  ConsentStaleV1,
  ConsentWithdrawnV1,
  messageOf,
  speaksOfFear,
} from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { recordId } from '../model/record-id';

/**
 * What is published about a consent: whether it holds, until when, and who gave it (`givenBy`: the person, a guardian, a
 * proxy) and to which journey. Never why, by which method or before whom.
 */
export const toContract =
  (clock: Clock) =>
  (event: ConsentEvent, state: Consent, caller: Caller): Message[] => {
    const { personId, purpose } = event;
    const about = { personId, purpose, consentId: recordId(personId, purpose) };
    const send = <T extends object>(contract: new () => T, data: T): Message[] => [
      messageOf(contract, personId, data, clock.now(), 'consent', caller),
    ];
    switch (event.type) {
      case 'ConsentGiven':
        return send(ConsentGivenV1, {
          ...about,
          givenBy: event.givenBy,
          validUntil: event.validUntil,
          ...journeyOf(state),
        });
      case 'ConsentReconfirmed':
        return send(ConsentReconfirmedV1, {
          ...about,
          reconfirmedAt: event.reconfirmedAt,
          ...(event.sessionId && 'validUntil' in state && { validUntil: state.validUntil }),
          ...journeyOf(state),
        });
      case 'DepartureMoved': {
        const { flightId, day, validUntil } = event;
        return send(ConsentDateMovedV1, { ...about, flightId, day, validUntil });
      }
      case 'ConsentRefused':
        return send(ConsentRefusedV1, about);
      case 'ConsentWithdrawn':
        return send(ConsentWithdrawnV1, {
          ...about,
          withdrawnAt: event.withdrawnAt,
          saidAgainAt: event.saidAgainAt,
          ...(speaksOfFear(event.reason) && { askProtection: true }),
        });
      case 'ConsentWentStale':
        return send(ConsentStaleV1, { ...about, flightId: event.flightId });
      default:
        return never(event);
    }
  };

/** Where the journey goes. How it was explained stays here. */
function journeyOf(state: Consent): { journey?: ConsentJourneyV1 } {
  if (!('journey' in state) || !state.journey) return {};
  const { route: _, ...journey } = state.journey;
  return { journey };
}
