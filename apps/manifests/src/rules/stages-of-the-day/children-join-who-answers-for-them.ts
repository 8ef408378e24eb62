import { thoseWhoAnswerFor } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { ChildJoining } from '../../commands/join-child';

/**
 * Nobody comes onto a frozen list but from standby. A child without whom its family would stay is the exception, and goes with
 * whoever is on record as answering for it. Source: docs/handbook/day-of-movement.md#child-left-out, docs/handbook/family.md#child-alone.
 */
export const childrenJoinWhoAnswersForThem = rule<ChildJoining>({
  name: 'children-join-who-answers-for-them',
  code: 'H-FAM',
  says: 'Only a child joins a frozen list, and with somebody on it who is recorded as answering for the child, of the same family.',
  unblockedBy: 'movement-officer',
  holds: ({ child, careOf, carer }) =>
    carer?.standing === 'LISTED' &&
    carer.familyId === child.familyId &&
    child.band !== 'ADULT' &&
    thoseWhoAnswerFor(child.facts.family?.relations).includes(careOf),
});
