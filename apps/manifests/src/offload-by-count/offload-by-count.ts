import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { LeavingScan } from '../commands/offload-by-count';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { aboard, passengerWith, stillInCabin } from '../model/passenger-list';
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

/**
 * The people in the cabin are counted. A count that agrees with the list shows that everybody who is off it has left; one
 * that does not is recorded as well, and the aircraft doors wait for the next.
 * @param heads lap infants included, crew left out
 */
export function countCabin({ list, now }: Day, heads: number): Decision<ListEvent> {
  const [expected, at] = [aboard(list).length, now.toISOString()];
  const left = heads === expected ? stillInCabin(list) : [];
  return accept<ListEvent>(
    { type: 'CabinCounted', heads, expected, at },
    ...left.map(({ personId }): ListEvent => ({ type: 'CabinLeft', personId, seenBy: 'COUNT', at })),
  );
}
