import { NotFound, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { LiftHold, PlaceHold } from '../commands/hold-person';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';
import { aHoldIsLiftedOnce } from '../rules/hold-person/a-hold-is-lifted-once';

export const rulesForPlacingAHold = [oneIdOneContent('protection-officer')];

/** A new hold is never refused. The same sent again adds no second one, also after it was lifted. */
export function placeHold(file: ProtectionFile | undefined, { personId, hold }: PlaceHold): Decision<ProtectionEvent> {
  const known = file?.personal?.holds.find((h) => h.holdId === hold.holdId);
  const before = known && { ...known, lifted: undefined };
  return unlessBroken(rulesForPlacingAHold, { before, now: hold }, () =>
    known ? [] : { type: 'HoldPlaced', personId, personal: { hold } },
  );
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
