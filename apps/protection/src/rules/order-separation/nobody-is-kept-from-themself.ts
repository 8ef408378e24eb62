import { rule } from '@homeward/kernel';
import type { OrderSeparation } from '../../commands/order-separation';

/** An order about one person alone would keep them off every flight. Source: docs/handbook/feedback.md#separation. */
export const nobodyIsKeptFromThemself = rule<Pick<OrderSeparation, 'personId' | 'otherId'>>({
  name: 'nobody-is-kept-from-themself',
  code: 'SEPARATION',
  says: 'Name two different people.',
  unblockedBy: 'protection-officer',
  holds: ({ personId, otherId }) => personId !== otherId,
});
