import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/** A need that was found after they boarded counts as well. Source: docs/handbook/day-of-movement.md#escorts. */
export const nobodyFliesWithoutTheirEscort = rule<Pick<CloseDoors, 'withoutEscort'>>({
  name: 'nobody-flies-without-their-escort',
  code: 'ESCORT',
  says: 'Somebody aboard needs an escort ({{kinds}}) who is not aboard: the escort boards, or the person leaves the cabin.',
  unblockedBy: 'movement-officer',
  parameters: ({ withoutEscort }) => ({ kinds: withoutEscort.join(', ') }),
  holds: ({ withoutEscort }) => withoutEscort.length === 0,
});
