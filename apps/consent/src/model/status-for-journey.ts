import { countsUnderAnother } from '@homeward/contracts';
import { hasYesInForce, saidNoAt, saidYesAt, statusAt, type Consent, type ConsentStatus } from './consent';
import { goesBy, type Journey } from './journey';
import { stateOfAirport } from './state-of-airport';

/** The journey of somebody aboard, as far as a flight has one: how it was explained in words belongs to the yes alone. */
export type JourneyAhead = Pick<Journey, 'operationId' | 'destination' | 'mode' | 'via'>;

/** `OTHER_JOURNEY`: there is a yes, and it is to another journey, or names none. */
export type StatusForJourney = ConsentStatus | 'OTHER_JOURNEY';

/** The status of a consent to return for the journey ahead. Source: docs/handbook/consent.md#r-cons-19. */
export function statusForJourney(consent: Consent | undefined, ahead: JourneyAhead, now: Date): StatusForJourney {
  const isTo = consent && 'journey' in consent ? consent.journey : undefined;
  return hasYesInForce(consent, now) && !leadsThere(isTo, ahead) ? 'OTHER_JOURNEY' : statusAt(consent, now);
}

/** Whether somebody said no under another of their records, and no yes since under this one. */
const saidNoElsewhere = (consent: Consent | undefined, others: readonly (Consent | undefined)[]): boolean =>
  others.some((other) => countsUnderAnother(other && saidNoAt(other), saidYesAt(consent)));

/** A record as it is found; nothing is broken where it is as this service wrote it. */
interface Found {
  /** Missing where the record was taken away. */
  state?: Consent;
  broken: readonly unknown[];
}

/**
 * The same of a person under each of their records. One that may have been changed past this service says no yes, and keeps
 * its no. Source: docs/handbook/data-protection.md#integrity.
 * @param others their other records, where two were one person
 */
export function statusFound(
  found: Found | undefined,
  others: readonly (Found | undefined)[],
  ahead: JourneyAhead,
  now: Date,
): { status: StatusForJourney; agreesWithHistory: boolean } {
  const agreesWithHistory = !found || found.broken.length === 0;
  const status = agreesWithHistory ? statusForJourney(found?.state, ahead, now) : 'NONE';
  const saidNo = saidNoElsewhere(
    found?.state,
    others.map((o) => o?.state),
  );
  return { status: saidNo ? 'WITHDRAWN' : status, agreesWithHistory };
}

function leadsThere(journey: Journey | undefined, ahead: JourneyAhead): boolean {
  if (!journey) return false;
  const state = stateOfAirport(ahead.destination) ?? journey.destinationState;
  return (
    journey.operationId === ahead.operationId &&
    journey.destination === ahead.destination &&
    journey.destinationState === state &&
    journey.mode === ahead.mode &&
    (ahead.via === undefined || goesBy(journey, ahead.via))
  );
}
