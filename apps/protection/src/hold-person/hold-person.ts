import { NotFound, accept, type Decision } from '@homeward/kernel';
import type { Hold, ProtectionEvent, ProtectionFile } from '../model/protection-file';
import type { LiftHold } from '../commands/lift-hold';

/** Said twice it is one hold. */
export function placeHold(file: ProtectionFile | undefined, personId: string, hold: Hold): Decision<ProtectionEvent> {
  if (file?.personal?.holds.some((h) => h.holdId === hold.holdId)) return accept();
  return accept({ type: 'HoldPlaced', personId, personal: { hold } });
}

/** @throws NotFound when there is no such hold */
export function liftHold(file: ProtectionFile | undefined, lifting: LiftHold): Decision<ProtectionEvent> {
  const hold = file?.personal?.holds.find((h) => h.holdId === lifting.holdId);
  if (!file || !hold) throw new NotFound('Hold');
  return hold.lifted ? accept() : accept({ type: 'HoldLifted', personId: file.personId, personal: lifting });
}
