import { accept, type Decision } from '@homeward/kernel';
import { checkHoldsUntil, type MedicalEvent, type MedicalFile } from '../model/medical-file';

/**
 * A check holds relative to the flights it was made for: when one moves, its end may.
 * @param arrival the last among those the person may be on, UTC
 */
export function recompute(check: MedicalFile, flightId: string, arrival: string): Decision<MedicalEvent> {
  const validUntil = checkHoldsUntil(check.decision, check.decidedAt, arrival);
  if (validUntil === check.validUntil) return accept();
  return accept({ type: 'ValidityRecomputed', personId: check.personId, validUntil, flightId });
}
