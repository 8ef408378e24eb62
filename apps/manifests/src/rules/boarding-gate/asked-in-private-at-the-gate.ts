import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** The last free question before somebody boards. Source: docs/handbook/consent.md#r-cons-7. */
export const askedInPrivateAtTheGate = rule<Pick<AtTheGate, 'asked' | 'answer'>>({
  name: 'asked-in-private-at-the-gate',
  code: 'NOT_ASKED',
  says: 'Ask the person, alone, whether they wish to go; board them only on a yes.',
  unblockedBy: 'embarkation-officer',
  holds: ({ asked, answer }) => asked && answer === 'go',
});
