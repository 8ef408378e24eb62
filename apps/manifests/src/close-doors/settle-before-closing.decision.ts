import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Confirmation } from '../commands/confirm-step';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { whatFollowsWasSeen } from '../rules/stages-of-the-day/what-follows-was-seen';
import { whoLeavesIsConfirmed } from '../rules/stages-of-the-day/who-leaves-is-confirmed';
import { whoFlies } from './close-doors';

/**
 * Who follows a member of their family off the list is off it before the aircraft doors are asked to close: from the cabin somebody
 * has to see them leave. Not before the gate is closed, and not while the aircraft doors may stay closed on a no; and nobody whom
 * the one who closes the aircraft doors has not seen leaving.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export function settleBeforeClosing(day: Day, seen: Confirmation): Decision<ListEvent> {
  if (!day.list.closedStages.includes('GATE') || day.list.reopened) return accept();
  const { followed, leaves, digest } = whoFlies(day);
  if (followed.length === 0) return accept();
  const broken = brokenBy([whatFollowsWasSeen, whoLeavesIsConfirmed], { ...seen, leaves, digest });
  return broken.length > 0 ? refuse(...broken) : accept(...followed);
}
