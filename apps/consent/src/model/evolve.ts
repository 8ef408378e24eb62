import { speaksOfFear } from '@homeward/contracts';
import { never } from '@homeward/kernel';
import { saidFearAt, type Consent, type Yes } from './consent';
import type { ConsentEvent } from './consent-event';
import { isChange, type AgeCorrected, type Change, type StaleReason } from './stale-reason';

type DepartureMoved = Extract<ConsentEvent, { type: 'DepartureMoved' }>;

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
      return {
        ...yes,
        personId,
        purpose,
        journey: journey ?? yes.journey,
        moved: undefined,
        status: 'RECONFIRMED',
        reconfirmedAt,
      };
    }
    case 'DepartureMoved':
      return movedOn(consent, event);
    case 'ConsentWentStale':
      return {
        ...yesOf(consent),
        personId,
        purpose,
        status: 'STALE',
        staleSince: event.at,
        toTell: toTellAfter(consent, event.because),
        anewBecause: anewBecauseOf(consent, event.because),
      };
    case 'ConsentRefused': {
      const { refusedAt, saidAgainAt, saidBy } = event;
      return { personId, purpose, status: 'REFUSED', refusedAt, saidAgainAt, saidBy };
    }
    case 'ConsentWithdrawn': {
      const { withdrawnAt, saidAgainAt, saidBy, channel } = event;
      const fear = fearAfter(consent, event);
      return { personId, purpose, status: 'WITHDRAWN', withdrawnAt, saidAgainAt, saidBy, channel, ...fear };
    }
    default:
      return never(event);
  }
}

/** Fear that was said with a no stays with it, when the no is said again without a word about it. */
function fearAfter(
  before: Consent | undefined,
  { reason, saidAgainAt }: Extract<ConsentEvent, { type: 'ConsentWithdrawn' }>,
): { reason: string; fearAt?: string } {
  if (speaksOfFear(reason)) return saidAgainAt ? { reason, fearAt: saidAgainAt } : { reason };
  const feared = saidAgainAt ? saidFearAt(before) : undefined;
  return before?.status === 'WITHDRAWN' && feared ? { reason: before.reason, fearAt: feared } : { reason };
}

/** A reconfirmation falls with the day that it was for; what made a yes stale before still does. */
function movedOn(
  consent: Consent | undefined,
  { flightId, leg, toldDay, day, validUntil, ...event }: DepartureMoved,
): Consent {
  const yes = yesOf(consent);
  const { personId, purpose } = event;
  const others = (yes.moved ?? []).filter((m) => m.flightId !== flightId || m.leg !== leg);
  const moved = { flightId, ...(leg !== undefined && { leg }), toldDay, day };
  const now = { ...yes, personId, purpose, validUntil, moved: [...others, moved] };
  if (consent?.status !== 'STALE') return { ...now, status: 'ACTIVE' };
  const { staleSince, toTell, anewBecause } = consent;
  return { ...now, status: 'STALE', staleSince, toTell, anewBecause };
}

/** All that has changed since the yes; nothing where one of the reasons cannot be told in short. */
function toTellAfter(consent: Consent | undefined, because: StaleReason): Change[] | undefined {
  const before = consent?.status === 'STALE' ? consent.toTell : [];
  return before && isChange(because) ? [...new Set([...before, because])] : undefined;
}

/** The reason that is shown. Records of before keep none of the others. */
function anewBecauseOf(consent: Consent | undefined, because: StaleReason): AgeCorrected | undefined {
  const before = consent?.status === 'STALE' ? consent.anewBecause : undefined;
  return because === 'AGE_CORRECTED' ? because : before;
}

/** The details of the yes. Only a consent that holds can be reconfirmed or go stale. */
function yesOf(consent: Consent | undefined): Yes {
  if (!consent || !('consentId' in consent)) throw new Error('There is no yes to continue from.');
  const { consentId, sessionId, givenBy, method, language, givenAt, validUntil } = consent;
  const { informationVersion, journey, moved, personal } = consent;
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
    moved,
    personal,
  };
}
