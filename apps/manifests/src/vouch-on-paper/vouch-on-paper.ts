import { unlessBroken, type Decision } from '@homeward/kernel';
import type { VouchOnPaper } from '../commands/vouch-on-paper';
import type { ListEvent } from '../model/list-event';
import { idsAboard, type PassengerList } from '../model/passenger-list';
import { gateIsClosedBeforeDoors } from '../rules/aircraft-doors/gate-is-closed-before-doors';
import { paperNamesEveryoneAboard } from '../rules/aircraft-doors/paper-names-everyone-aboard';

export const rulesForVouching = [gateIsClosedBeforeDoors, paperNamesEveryoneAboard];

/**
 * Somebody vouches that everybody aboard was asked on paper, and said yes. Said again by the same person, the last counts.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export const vouchOnPaper = (list: PassengerList, { signed, asked }: VouchOnPaper): Decision<ListEvent> =>
  unlessBroken(rulesForVouching, { aboard: idsAboard(list), closedStages: list.closedStages, asked }, () => ({
    type: 'VouchedOnPaper',
    ...signed,
    asked: [...asked],
  }));
