import { NotFound, accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { LiftHold } from '../commands/lift-hold';
import type { Hold, ProtectionEvent, ProtectionFile } from '../model/protection-file';
import { aHoldIsLiftedOnce } from '../rules/hold-person/a-hold-is-lifted-once';

/** A hold is never refused. The same `holdId` sent again adds no second hold. */
export function placeHold(file: ProtectionFile | undefined, personId: string, hold: Hold): Decision<ProtectionEvent> {
  if (file?.personal?.holds.some((h) => h.holdId === hold.holdId)) return accept();
  return accept({ type: 'HoldPlaced', personId, personal: { hold } });
}

export const rulesForLiftingAHold = [aHoldIsLiftedOnce];

/** @throws NotFound when there is no such hold */
export function liftHold(file: ProtectionFile | undefined, command: LiftHold): Decision<ProtectionEvent> {
  const hold = file?.personal?.holds.find((h) => h.holdId === command.holdId);
  if (!file || !hold) throw new NotFound('Hold');
  const { reason, by, holdId, at } = command;
  return unlessBroken(rulesForLiftingAHold, { liftedWith: hold.lifted?.reason, reason }, () =>
    hold.lifted ? [] : [{ type: 'HoldLifted', personId: file.personId, personal: { holdId, by, at, reason } }],
  );
}
