import { derivedId } from '@homeward/kernel';

/**
 * Under which id a finding is kept. A device at the gate chose the one that was sent, and only for its own flight: the same id
 * of another flight is another finding, which must not be hidden by the first.
 * @param kept what is kept under the id that was sent
 */
export const idOfFinding = (
  sent: { findingId: string; flightId: string },
  kept: { flightId: string } | undefined,
): string => (kept && kept.flightId !== sent.flightId ? derivedId(sent.flightId, sent.findingId) : sent.findingId);
