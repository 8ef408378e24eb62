import { refusal, type Refusal } from '../refusal';

/** The text for a step that has no sentence of its own. Source: docs/handbook/states.md. */
export const stepIsPossibleNow = (step: string, unblockedBy: string): Refusal =>
  refusal({
    name: 'step-is-possible-now',
    code: `STATE-${step.toUpperCase()}`,
    says: 'This step ({{step}}) is not possible in the present state.',
    unblockedBy,
    parameters: () => ({ step }),
  });
