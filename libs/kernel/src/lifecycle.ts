import type { Refusal } from './refusal';
import { breachOfRefusal } from './refusals';
import type { BrokenRule } from './rule';
import { stepIsPossibleNow } from './rules/step-is-possible-now';

/** Which steps each state allows. `as const satisfies` makes the compiler demand every state. */
export type Transitions<Phase extends string, Step extends string> = Readonly<Record<Phase, readonly Step[]>>;

/** The states of one kind of aggregate, and the steps possible in each of them. Its store refuses every other step. */
export interface Lifecycle<State, Phase extends string, Step extends string> {
  readonly table: Transitions<Phase, Step>;
  /** The state of an aggregate at a moment; also of one that does not exist yet. */
  readonly phaseOf: (state: State | undefined, now: Date) => Phase;
  /** The role that can lead to a state which allows the step. */
  readonly unblockedBy: string;
  /** Steps whose refusal says more than that they are not possible. */
  readonly refusals?: Partial<Record<Step, Refusal>>;
  /** The same where it depends on the state why a step is not possible: it goes before the one of `refusals`. */
  readonly refusalsIn?: Partial<Record<Phase, Partial<Record<Step, Refusal>>>>;
  /** Steps that follow from events elsewhere: no endpoint offers them, so they are not among the actions. */
  readonly facts?: readonly Step[];
  /**
   * Steps whose effect is there already, by state: sent again on a bad line they are possible and change nothing. Their
   * decision has to see to that. They are not among the actions.
   */
  readonly again?: Partial<Record<Phase, readonly Step[]>>;
}

/** The moment to give where the states of a thing do not depend on the time. */
export const whenever = new Date(0);

/** The steps that can be asked for now. Which of them a caller may take depends on their role. */
export const actionsOf = <State, Phase extends string, Step extends string>(
  { table, phaseOf, facts = [] }: Lifecycle<State, Phase, Step>,
  state: State | undefined,
  now: Date,
): Step[] => table[phaseOf(state, now)].filter((step) => !facts.includes(step));

export const isPossible = <State, Phase extends string, Step extends string>(
  { table, phaseOf, again }: Lifecycle<State, Phase, Step>,
  step: Step,
  state: State | undefined,
  now: Date,
): boolean => {
  const phase = phaseOf(state, now);
  return table[phase].includes(step) || (again?.[phase]?.includes(step) ?? false);
};

/** The refusal of a step in this state: nothing, or one rule. A wrong state is an answer, never a silent no-op. */
export const againstStep = <State, Phase extends string, Step extends string>(
  lifecycle: Lifecycle<State, Phase, Step>,
  step: Step,
  state: State | undefined,
  now: Date,
): BrokenRule[] => {
  if (isPossible(lifecycle, step, state, now)) return [];
  const { refusals, refusalsIn, unblockedBy } = lifecycle;
  const said = refusalsIn?.[lifecycle.phaseOf(state, now)]?.[step] ?? refusals?.[step];
  return [breachOfRefusal(said ?? stepIsPossibleNow(step, unblockedBy))];
};
