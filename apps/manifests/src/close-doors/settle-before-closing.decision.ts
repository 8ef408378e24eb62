import { accept, type Decision } from '@homeward/kernel';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { settle } from '../model/settle';

/**
 * Who follows a member of their family off the list is off it before the doors are asked to close: from the cabin somebody
 * has to see them leave. Not before the gate is closed, and not while the doors may stay closed on a no.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export const settleBeforeClosing = ({ list, agreements }: Day): Decision<ListEvent> =>
  list.closedStages.includes('GATE') && !list.reopened ? accept(...settle(list, agreements)) : accept();
