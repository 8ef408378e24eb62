import { aYesStands, saidNoAt, statusAt, type Consent, type ConsentStatus } from './consent';
import type { Journey } from './journey';
import { stateOfAirport } from './state-of-airport';

/** The journey of somebody aboard, as far as a flight has one: how it was explained in words belongs to the yes alone. */
export type JourneyAhead = Pick<Journey, 'operationId' | 'destination' | 'mode'>;

/** `OTHER_JOURNEY`: there is a yes, and it is to another journey, or names none. */
export type StandingForJourney = ConsentStatus | 'OTHER_JOURNEY';

/** How a consent to return stands for the journey ahead. Source: docs/handbook/consent.md#r-cons-19. */
export function standingFor(consent: Consent | undefined, ahead: JourneyAhead, now: Date): StandingForJourney {
  const isTo = consent && 'journey' in consent ? consent.journey : undefined;
  return aYesStands(consent, now) && !leadsThere(isTo, ahead) ? 'OTHER_JOURNEY' : statusAt(consent, now);
}

/** Whether somebody said no under another of their records, and no yes since under this one. */
export const saidNoElsewhere = (consent: Consent | undefined, others: readonly (Consent | undefined)[]): boolean =>
  others.some((other) => {
    const no = other && saidNoAt(other);
    return no !== undefined && !(consent && 'givenAt' in consent && consent.givenAt > no);
  });

/** A record as it is found; nothing is broken where it is as this service wrote it. */
interface Found {
  /** Missing where the record was taken away. */
  state?: Consent;
  broken: readonly unknown[];
}

/**
 * The same of a record that may have been changed past this service: then nobody has said yes.
 * Source: docs/handbook/data-protection.md#integrity.
 */
export function standingFound(
  found: Found | undefined,
  ahead: JourneyAhead,
  now: Date,
): { status: StandingForJourney; agreesWithHistory: boolean } {
  const agreesWithHistory = !found || found.broken.length === 0;
  return { status: agreesWithHistory ? standingFor(found?.state, ahead, now) : 'NONE', agreesWithHistory };
}

function leadsThere(journey: Journey | undefined, ahead: JourneyAhead): boolean {
  if (!journey) return false;
  const state = stateOfAirport(ahead.destination) ?? journey.destinationState;
  return (
    journey.operationId === ahead.operationId &&
    journey.destination === ahead.destination &&
    journey.destinationState === state &&
    journey.mode === ahead.mode
  );
}
