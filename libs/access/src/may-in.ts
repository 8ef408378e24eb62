import type { Assignment } from './assignment';
import { isAllowed, type Action } from './policy';
import type { Role } from './roles';

/** Whether somebody may do this in an operation: a role that they have in another one opens nothing here. */
export const mayIn = (
  { roles, assignments = [] }: { roles: readonly Role[]; assignments?: readonly Assignment[] },
  operationId: string,
  action: Action,
): boolean => {
  const here = assignments.filter((a) => a.operation === '*' || a.operation === operationId);
  return isAllowed(action, assignments.length > 0 ? here.map((a) => a.role) : roles);
};
