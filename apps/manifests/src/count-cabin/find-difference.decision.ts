import { brokenBy, accept, oneIdOneContent, refuse, type Decision } from '@homeward/kernel';
import type { FindDifference } from '../commands/count-cabin';
import { openDifference, openCabinDifferences, passedGateAt } from '../model/cabin-numbers';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { codesInTheCabinAreKnown } from '../rules/cabin/codes-in-the-cabin-are-known';
import { findingsFollowACount } from '../rules/cabin/findings-follow-a-count';
import { onlyACountThatDiffersWasWrong } from '../rules/cabin/only-a-count-that-differs-was-wrong';
import { whoIsMissingHadPassedTheGate } from '../rules/cabin/who-is-missing-had-passed-the-gate';
import { whoIsTooManyHadNotPassedTheGate } from '../rules/cabin/who-is-too-many-had-not-passed-the-gate';

export const rulesForFindingADifference = [
  findingsFollowACount,
  codesInTheCabinAreKnown,
  whoIsMissingHadPassedTheGate,
  whoIsTooManyHadNotPassedTheGate,
  onlyACountThatDiffersWasWrong,
];

/** Records one person because of whom the numbers differ, or that the count was wrong. The cabin is counted again afterwards. */
export function findDifference({ list, now }: Day, found: FindDifference): Decision<ListEvent> {
  const { findingId, what, personId, by } = found;
  const before = list.cabinFindings?.find((f) => f.findingId === findingId);
  if (before) {
    const again = { before: { what: before.what, personId: before.personId }, now: { what, personId } };
    const broken = brokenBy([oneIdOneContent('embarkation-officer')], again);
    return broken.length > 0 ? refuse(...broken) : accept();
  }
  const difference = openDifference(list);
  const count = difference ?? list.cabinCounts?.findLast((c) => c.countId !== undefined);
  const broken = brokenBy(rulesForFindingADifference, {
    ...found,
    count,
    difference,
    passedGate: count ? passedGateAt(list, count.at) : [],
    open: openCabinDifferences(list).flatMap((f) => f.personId ?? []),
  });
  if (broken.length > 0) return refuse(...broken);
  const { countId } = count!;
  const at = now.toISOString();
  return accept<ListEvent>({
    type: 'CabinDifferenceFound',
    findingId,
    countId: countId!,
    what,
    by,
    at,
    ...(personId !== undefined && { personId }),
  });
}
