import { unlessBroken, type Decision } from '@homeward/kernel';
import type { LeavingScan } from '../commands/confirm-offload';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { passengerWith } from '../model/passenger-list';
import { onlyWhoIsOffLeavesTheCabin } from '../rules/boarding-gate/only-who-is-off-leaves-the-cabin';

export const rulesForLeavingTheCabin = [onlyWhoIsOffLeavesTheCabin];

/** Somebody who was taken off the list when they were aboard is seen leaving. Seen twice they have left once. */
export function confirmOffload({ list, now }: Day, { scanId, code }: LeavingScan): Decision<ListEvent> {
  const passenger = passengerWith(list, code);
  return unlessBroken(rulesForLeavingTheCabin, { passenger }, () =>
    passenger!.leftCabin
      ? []
      : { type: 'CabinLeft', personId: passenger!.personId, scanId, seenBy: 'SCAN', at: now.toISOString() },
  );
}
