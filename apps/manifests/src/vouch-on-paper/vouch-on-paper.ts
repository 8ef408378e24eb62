import { unlessBroken, type Decision } from '@homeward/kernel';
import type { VouchOnPaper } from '../commands/vouch-on-paper';
import type { ListEvent } from '../model/list-event';
import { idsAboard, type PassengerList } from '../model/passenger-list';
import { gateIsClosedBeforeDoors } from '../rules/aircraft-doors/gate-is-closed-before-doors';
import { onePaperIsOfOneFamily } from '../rules/aircraft-doors/one-paper-is-of-one-family';
import { paperNamesEveryoneAboard } from '../rules/aircraft-doors/paper-names-everyone-aboard';

export const rulesForVouching = [gateIsClosedBeforeDoors, paperNamesEveryoneAboard, onePaperIsOfOneFamily];

/**
 * Somebody vouches that everybody aboard was asked on paper, and said yes. Said again by the same person, the last counts.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export function vouchOnPaper(list: PassengerList, { signed, asked, elsewhere }: VouchOnPaper): Decision<ListEvent> {
  const familyOf = new Map(Object.values(list.people).map((p) => [p.personId, p.familyId]));
  const command = { aboard: idsAboard(list), closedStages: list.closedStages, asked, elsewhere, familyOf };
  return unlessBroken(rulesForVouching, command, () => ({ type: 'VouchedOnPaper', ...signed, asked: [...asked] }));
}
