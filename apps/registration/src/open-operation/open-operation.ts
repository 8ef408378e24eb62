import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { Operation, OperationEvent } from '../model/operation';
import { corridorLeadsSomewhere } from '../rules/open-operation/corridor-leads-somewhere';
import { governmentAskedForIt } from '../rules/open-operation/government-asked-for-it';
import type { OpenOperation } from '../commands/open-operation';

export const rulesForOpeningAnOperation = [governmentAskedForIt, corridorLeadsSomewhere];

/** Opens an operation, or changes the one that is there. */
export function openOperation(operation: Operation | undefined, command: OpenOperation): Decision<OperationEvent> {
  const { now, ...asked } = command;
  return unlessBroken(rulesForOpeningAnOperation, command, () => {
    const said = {
      ...asked,
      requestingGovernment: asked.requestingGovernment!,
      requestDate: asked.requestDate!,
    };
    return operation
      ? { ...said, type: 'OperationChanged' as const }
      : { ...said, type: 'OperationOpened' as const, openedAt: now.toISOString() };
  });
}

/** The same request sent again opens nothing a second time. */
export const openOnce = (operation: Operation | undefined, command: OpenOperation): Decision<OperationEvent> =>
  operation ? accept() : openOperation(operation, command);
