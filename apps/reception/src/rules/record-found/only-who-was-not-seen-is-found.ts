import { rule } from '@homeward/kernel';
import type { RecordFound } from '../../commands/record-found';

/** Whoever was ticked was there, and a stranger is nobody whom this arrival has lost. Source: docs/handbook/arrival.md#not-seen. */
export const onlyWhoWasNotSeenIsFound = rule<RecordFound>({
  name: 'only-who-was-not-seen-is-found',
  code: 'NOT-LOST',
  says: 'This person was seen on arrival, or is not among those who left: there is nothing to record.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival: { expected, ticked }, personId }) =>
    expected.some((p) => p.personId === personId) && !Object.hasOwn(ticked, personId),
});
