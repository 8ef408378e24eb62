import type { Flight } from './traveller';

/**
 * A flight as the list knows it, and as charter-flights itself has just said: a decision has to hold for both. The answer
 * knows what has not been heard here yet, and the list may have heard something since the answer.
 */
export const flightsToJudge = (known: Flight, said: Flight | undefined): Flight[] => (said ? [known, said] : [known]);
