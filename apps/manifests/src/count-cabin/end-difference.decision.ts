import type { ExitCode } from '@homeward/contracts';
import { NotFound, unlessBroken, type Decision } from '@homeward/kernel';
import { heldUnder } from '../close-stage/held-back.decision';
import type { EndDifference } from '../commands/count-cabin';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { idsAboard, stillInCabin } from '../model/passenger-list';
import { offload } from '../remove-passenger/remove-passenger';
import { aDifferenceEndsAsItBegan } from '../rules/cabin/a-difference-ends-as-it-began';
import { aDifferenceEndsOnce } from '../rules/cabin/a-difference-ends-once';
import { whoWasTooManyBoardsByAScan } from '../rules/cabin/who-was-too-many-boards-by-a-scan';

export const rulesForEndingADifference = [aDifferenceEndsAsItBegan, aDifferenceEndsOnce, whoWasTooManyBoardsByAScan];

/**
 * What became of somebody who was missing or too many. Who was searched for and is not aboard is off the list, and out of
 * the cabin; their family is settled like that of anybody who is taken off.
 */
export function endDifference(day: Day, { findingId, how, by }: EndDifference): Decision<ListEvent> {
  const { list, now } = day;
  const finding = list.cabinFindings?.find((f) => f.findingId === findingId);
  if (!finding) throw new NotFound('CabinFinding');
  const { personId, ended } = finding;
  const at = now.toISOString();
  const aboard = personId !== undefined && idsAboard(list).includes(personId);
  return unlessBroken(rulesForEndingADifference, { findingId, how, by, finding, aboard }, (): ListEvent[] => {
    if (ended) return [];
    const off = how === 'OFFLOADED' && personId ? offload(list, personId, codeOf(day, personId)) : [];
    const after = off.reduce(evolve, list);
    const left = how === 'OFFLOADED' ? stillInCabin(after).filter((p) => p.personId === personId) : [];
    return [
      ...off,
      ...left.map(({ personId: id }): ListEvent => ({ type: 'CabinLeft', personId: id, seenBy: 'COUNT', at })),
      { type: 'CabinDifferenceEnded', findingId, how, by, at },
    ];
  });
}

/** Whoever passed the gate came: they are no no-show. Source: docs/handbook/day-of-movement.md#held. */
const codeOf = (day: Day, personId: string): ExitCode => {
  const passenger = day.list.people[personId];
  return (passenger && heldUnder(day.about(passenger))) ?? 'NOT_CLEARED';
};
