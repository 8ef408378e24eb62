import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import { presenceKinds, type PresenceKind } from '../commands/note-presence';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';

export const rulesForNotingPresence = [whoIsOutStaysOut];

/** Nothing of this removes anybody by itself: it counts when the check closes. */
export function notePresence(
  list: PassengerList,
  personId: string,
  kind: PresenceKind,
  reason?: string,
): Decision<ListEvent> {
  const passenger = list.people[personId];
  if (!passenger) return accept();
  return unlessBroken(rulesForNotingPresence, { passenger }, () =>
    presenceKinds[kind]
      .filter(([flag, value]) => (passenger[flag] ?? false) !== value)
      .map(([flag, value]): ListEvent => ({ type: 'FlagSet', personId, flag, value, reason })),
  );
}
