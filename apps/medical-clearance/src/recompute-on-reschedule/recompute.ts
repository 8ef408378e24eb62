import { accept, type Decision } from '@homeward/kernel';
import { checkHoldsUntil, type MedicalEvent, type MedicalFile } from '../model/medical-file';

/**
 * A check holds relative to the flights it was made for: when one moves, its end may. Examinations keep theirs.
 * @param arrival the last among those the person may be on
 */
export function recompute(file: MedicalFile | undefined, flightId: string, arrival: string): Decision<MedicalEvent> {
  if (file?.kind !== 'CHECK') return accept();
  const validUntil = checkHoldsUntil(file.decision, file.decidedAt, arrival);
  if (validUntil === file.validUntil) return accept();
  return accept({ type: 'ValidityRecomputed', personId: file.personId, validUntil, flightId });
}
