import { rule } from '@homeward/kernel';
import type { KnownPassenger } from '../../model/known-passenger';
import { blockersOf } from '../who-may-travel/travel-ready';

/**
 * What comes up after the aircraft doors have closed counts as much as what came up before: a birthday that was corrected, a paper
 * that was lost, a hold. That they were asked within 72 hours is settled by their answer at the boarding gate.
 * Source: docs/handbook/day-of-movement.md#doors.
 */
export const everyoneAboardIsClearedAsItLeaves = rule<{ leaving: readonly KnownPassenger[] }>({
  name: 'everyone-aboard-is-cleared-as-it-leaves',
  code: 'NOT_CLEARED',
  says: 'Something has come up since the aircraft doors closed: they open again, and it has to be cleared, or the person has to leave the cabin, before the aircraft leaves.',
  unblockedBy: 'movement-officer',
  holds: ({ leaving }) => leaving.every((p) => blockersOf(p).length === 0),
});
