import { oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { CountCabin } from '../commands/count-cabin';
import { numbersOf } from '../model/cabin-numbers';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';

export const rulesForCountingTheCabin = [oneIdOneContent('embarkation-officer')];

/**
 * The people in the cabin are counted: every person, infants on a lap too, crew left out. The count is recorded, whatever it
 * says, beside those before it; it takes nobody off and confirms nothing of anybody.
 */
export function countCabin({ list, now }: Day, { countId, heads, by }: CountCabin): Decision<ListEvent> {
  const before = list.cabinCounts?.find((c) => c.countId === countId);
  const sent = { before: before && { heads: before.heads, by: before.by }, now: { heads, by } };
  const { gate: expected, list: listed } = numbersOf(list);
  const at = now.toISOString();
  return unlessBroken(rulesForCountingTheCabin, sent, () =>
    before ? [] : { type: 'CabinCounted', countId, heads, expected, list: listed, by, at },
  );
}
