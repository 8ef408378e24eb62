import { rule } from '@homeward/kernel';
import { allAnswer } from '../../commands/close-doors';
import type { PaperList } from '../../commands/vouch-on-paper';
import { twoWhoSawThePapersOf } from '../../model/signed';

/**
 * A list without names says nothing about anybody, and two half lists are not one list.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export const everyoneAboardWasAskedOnPaper = rule<Pick<PaperList, 'aboard' | 'answer' | 'vouched'>>({
  name: 'everyone-aboard-was-asked-on-paper',
  code: 'PAPER-ASKED',
  says: 'Both people who vouch have to name everybody aboard as asked, with the serial of the same paper.',
  unblockedBy: 'embarkation-officer',
  holds: ({ aboard, answer, vouched }) => allAnswer(answer) || twoWhoSawThePapersOf(aboard, vouched) !== undefined,
});
