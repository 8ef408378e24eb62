import { rule } from '@homeward/kernel';

interface LiftedAgain {
  /** The reason with which the order was lifted before. */
  liftedWith?: string;
  reason: string;
}

/** The reason for a lifting is not changed afterwards. Source: docs/handbook/feedback.md#separation. */
export const anOrderIsLiftedOnce = rule<LiftedAgain>({
  name: 'an-order-is-lifted-once',
  code: 'STATE-LIFT-SEPARATION',
  says: 'This order to keep two people apart was lifted before, with another reason. That reason stands.',
  unblockedBy: 'protection-officer',
  holds: ({ liftedWith, reason }) => liftedWith === undefined || liftedWith === reason,
});
