import { refusal, type Refusal } from '@homeward/kernel';

/** A stage that is skipped is a check that nobody made. Source: docs/handbook/states.md#who-sets-stages. */
export const stagesFollowOneAnother = (step: string): Refusal =>
  refusal({
    name: 'stages-follow-one-another',
    code: 'STATE',
    says: 'This step ({{step}}) is not possible at the present stage.',
    unblockedBy: 'flight-officer',
    parameters: () => ({ step }),
  });
