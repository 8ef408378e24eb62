import { rule, type Rule } from '../rule';

/** The refusal of a step that the present state does not allow, where the step has no sentence of its own. */
export const stepIsPossibleNow = (step: string, unblockedBy: string): Rule<{ possible: boolean }> =>
  rule({
    name: 'step-is-possible-now',
    code: `STATE-${step.toUpperCase()}`,
    says: 'This step ({{step}}) is not possible in the present state.',
    unblockedBy,
    holds: ({ possible }) => possible,
    parameters: () => ({ step }),
  });
