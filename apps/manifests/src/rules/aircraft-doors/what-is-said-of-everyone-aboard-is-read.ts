import { rule } from '@homeward/kernel';
import { allAnswer } from '../../commands/close-doors';
import type { PaperList } from '../../commands/vouch-on-paper';

/**
 * A message that could not be applied may be a no, and nobody can ask consent whether it is. The two people who vouch for a
 * paper list do not know about it.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export const whatIsSaidOfEveryoneAboardIsRead = rule<Pick<PaperList, 'aboard' | 'answer' | 'unread'>>({
  name: 'what-is-said-of-everyone-aboard-is-read',
  code: 'PAPER-UNREAD',
  says: 'A message about somebody aboard could not be processed yet, and the service that sent it cannot be asked: the message is processed first, or the person is taken off.',
  unblockedBy: 'operations-lead',
  holds: ({ aboard, answer, unread }) => allAnswer(answer) || !aboard.some((id) => unread.includes(id)),
});
