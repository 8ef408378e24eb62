import { rule } from '@homeward/kernel';
import type { Vouching } from '../../commands/close-doors';
import { holdsAt } from '../../model/holds-at';

/**
 * A decision of the clinician counts until the aircraft doors close, and a clearance has to hold when the flight leaves.
 * Source: docs/handbook/day-of-movement.md#readiness, docs/handbook/medical.md#gate.
 */
export const everyoneAboardIsFit = rule<Vouching>({
  name: 'everyone-aboard-is-fit',
  code: 'H-MED',
  says: 'Somebody aboard has lost medical clearance: they have to be taken off before the aircraft doors close.',
  unblockedBy: 'clinician',
  holds: ({ aboard, answer, leavesAt }) =>
    !answer?.fitUntil || aboard.every((id) => holdsAt(answer.fitUntil?.get(id), leavesAt)),
});
