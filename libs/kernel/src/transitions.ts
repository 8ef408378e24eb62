import type { Rule } from './rule';
import { rule } from './rule';

/** Which actions each state allows. `as const satisfies` makes the compiler ask for every state. */
export type Transitions<State extends string, Action extends string> = Readonly<Record<State, readonly Action[]>>;

/** The rule that a table of transitions stands for: acting in the wrong state is an answer, never a silent nothing. */
export const allowedBy = <State extends string, Action extends string>(
  table: Transitions<State, Action>,
  action: Action,
  unblockedBy: string,
): Rule<{ state: State }> =>
  rule({
    id: `STATE-${action.toUpperCase()}`,
    says: `This step ("${action}") is not possible in the present state.`,
    unblockedBy,
    holds: ({ state }) => table[state].includes(action),
  });
