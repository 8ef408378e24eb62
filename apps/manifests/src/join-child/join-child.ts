import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Freeze } from '../commands/freeze-manifest';
import type { JoinChild } from '../commands/join-child';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { whoIsOutStaysOut } from '../rules/boarding-gate/who-is-out-stays-out';
import { childrenAreCalledBeforeTheyJoin } from '../rules/stages-of-the-day/children-are-called-before-they-join';
import { childrenJoinBeforeTheGateCloses } from '../rules/stages-of-the-day/children-join-before-the-gate-closes';
import { childrenJoinWhoAnswersForThem } from '../rules/stages-of-the-day/children-join-who-answers-for-them';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';
import { asOneMore } from '../model/as-one-more';

export const rulesForJoiningAsAChild = [
  whoIsOutStaysOut,
  childrenJoinWhoAnswersForThem,
  childrenAreCalledBeforeTheyJoin,
  childrenJoinBeforeTheGateCloses,
  theAircraftCarriesThem,
];

/** A child who was left out of a frozen list joins whoever answers for it: ready like everyone else, and only where it fits. */
export function joinChild(day: Day, { child, careOf, call }: JoinChild, codeOf: Freeze['codeOf']): Decision<ListEvent> {
  const { people, closedStages } = day.list;
  const [known, carer] = [people[child.personId], people[careOf]];
  if (known && known.standing !== 'OUT') return accept();
  const at = { offPoint: carer?.offPoint ?? '', bagKg: call?.bagKg ?? 0 };
  const { passenger, blockers, carried } = asOneMore(day, { ...child, ...at }, codeOf);
  const joining = { child, careOf, call, carer, closedStages };
  const broken = [...brokenBy(rulesForJoiningAsAChild, { ...joining, ...carried, passenger: known }), ...blockers];
  return broken.length > 0 ? refuse(...broken) : accept({ type: 'ChildJoined', passenger, careOf });
}
