import { accept, type Decision } from '@homeward/kernel';
import type { Recompute } from '../commands/recompute';
import { checkHoldsUntil, type MedicalEvent, type MedicalFile } from '../model/medical-file';

/** A check holds relative to the flights it was made for: when one moves, its end may. One that may be of somebody else holds for none. */
export function recompute(check: MedicalFile, { flightId, arrival }: Recompute): Decision<MedicalEvent> {
  if (check.seenAsOneWith) return accept();
  const validUntil = checkHoldsUntil(check.decision, check.decidedAt, arrival);
  if (validUntil === check.validUntil) return accept();
  return accept({ type: 'ValidityRecomputed', personId: check.personId, validUntil, flightId });
}
