import { accept, type Decision } from '@homeward/kernel';
import type { Recompute } from '../commands/recompute';
import { checkHoldsUntil, type MedicalEvent, type MedicalFile } from '../model/medical-file';

/** A check holds relative to the flights it was made for: when one moves, its end may. */
export function recompute(check: MedicalFile, { flightId, arrival }: Recompute): Decision<MedicalEvent> {
  const validUntil = checkHoldsUntil(check.decision, check.decidedAt, arrival);
  if (validUntil === check.validUntil) return accept();
  return accept({ type: 'ValidityRecomputed', personId: check.personId, validUntil, flightId });
}
