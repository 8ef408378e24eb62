import { brokenBy, type BrokenRule, type Rule } from './rule';
import { stepIsPossibleNow } from './rules/step-is-possible-now';

/** Which steps each state allows. `as const satisfies` makes the compiler ask for every state. */
export type Transitions<Phase extends string, Step extends string> = Readonly<Record<Phase, readonly Step[]>>;

/** The states of one kind of thing, and what can be done with it in each of them. Its store lets no other step happen. */
export interface Lifecycle<State, Phase extends string, Step extends string> {
  readonly table: Transitions<Phase, Step>;
  /** The state of a thing at a moment; of one that does not exist yet too. */
  readonly phaseOf: (state: State | undefined, now: Date) => Phase;
  /** The role that can lead to a state which allows the step. */
  readonly unblockedBy: string;
  /** Steps whose refusal says more than that they are not possible. */
  readonly refusals?: Partial<Record<Step, Rule<{ possible: boolean }>>>;
  /** Steps that follow from what happened elsewhere: nobody asks for them, so they are not among the actions. */
  readonly facts?: readonly Step[];
}

/** What can be asked of a thing now: what a caller may do with it besides depends on the caller's role. */
export const actionsOf = <State, Phase extends string, Step extends string>(
  { table, phaseOf, facts = [] }: Lifecycle<State, Phase, Step>,
  state: State | undefined,
  now: Date,
): Step[] => table[phaseOf(state, now)].filter((step) => !facts.includes(step));

export const isPossible = <State, Phase extends string, Step extends string>(
  { table, phaseOf }: Lifecycle<State, Phase, Step>,
  step: Step,
  state: State | undefined,
  now: Date,
): boolean => table[phaseOf(state, now)].includes(step);

/** What stands against a step in this state: nothing, or one rule. A wrong state is an answer, never a silent nothing. */
export const againstStep = <State, Phase extends string, Step extends string>(
  lifecycle: Lifecycle<State, Phase, Step>,
  step: Step,
  state: State | undefined,
  now: Date,
): BrokenRule[] =>
  brokenBy([lifecycle.refusals?.[step] ?? stepIsPossibleNow(step, lifecycle.unblockedBy)], {
    possible: isPossible(lifecycle, step, state, now),
  });

/** The rule that a table stands for, for decisions whose store does not ask the table yet. */
export const allowedBy = <Phase extends string, Step extends string>(
  table: Transitions<Phase, Step>,
  step: Step,
  unblockedBy: string,
): Rule<{ state: Phase }> => {
  const { holds: _, ...words } = stepIsPossibleNow(step, unblockedBy);
  return { ...words, holds: ({ state }) => table[state].includes(step) } as Rule<{ state: Phase }>;
};
