import { rule } from '@homeward/kernel';

/** A seat kept for somebody who does not answer flies empty. Source: docs/handbook/day-of-movement.md#promotion. */
export const standbyFamilyIsReachable = rule<{ members: readonly { unreachable: boolean }[] }>({
  name: 'standby-family-is-reachable',
  code: 'unreachable',
  says: 'Somebody of the standby family does not answer.',
  unblockedBy: 'movement-officer',
  holds: ({ members }) => members.every((m) => !m.unreachable),
});
