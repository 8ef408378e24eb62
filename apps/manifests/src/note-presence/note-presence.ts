import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Flag, ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';

/** What can be noted of somebody on the way to the aircraft, and what it sets. */
export const presenceKinds = {
  CALL_NO_ANSWER: [['unreachable', true]],
  NOT_AT_BUS: [['absent', true]],
  /** Came after all: they are neither absent nor unreachable any more. Others of their family are noted one by one. */
  ARRIVED: [
    ['absent', false],
    ['unreachable', false],
  ],
  DOCUMENT_MISSING: [['paperMissing', true]],
  DOCUMENT_BROUGHT: [['paperMissing', false]],
} as const satisfies Record<string, readonly (readonly [Flag, boolean])[]>;
export type PresenceKind = keyof typeof presenceKinds;

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
