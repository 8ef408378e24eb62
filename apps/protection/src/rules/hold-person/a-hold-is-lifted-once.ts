import { rule } from '@homeward/kernel';

interface LiftedAgain {
  /** The reason with which the hold was lifted before. */
  liftedWith?: string;
  reason: string;
}

/** The reason for a lifting is not changed afterwards. Source: docs/handbook/states.md#on-hold. */
export const aHoldIsLiftedOnce = rule<LiftedAgain>({
  name: 'a-hold-is-lifted-once',
  code: 'STATE-LIFT-HOLD',
  says: 'This hold was lifted before, with a different reason. That reason stays.',
  unblockedBy: 'protection-officer',
  holds: ({ liftedWith, reason }) => liftedWith === undefined || liftedWith === reason,
});
