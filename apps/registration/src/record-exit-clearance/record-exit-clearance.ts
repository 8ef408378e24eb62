import { allowedBy, unlessBroken, type Decision } from '@homeward/kernel';
import { exitTransitions, type ExitClearance, type ExitEvent, type ExitState } from '../model/exit-clearance';
import { fineNamesItsAmount } from '../rules/record-exit-clearance/fine-names-its-amount';
import { leaveToGoSaysUntilWhen } from '../rules/record-exit-clearance/leave-to-go-says-until-when';
import type { RecordExitClearance } from '../commands/record-exit-clearance';

const rules = [fineNamesItsAmount, leaveToGoSaysUntilWhen];

/** A fine that was let off, or paid, opens the way: with an end to it, it is leave to go. */
export function stepsTo({ wanted, waived, validUntil }: RecordExitClearance, from: ExitState | 'NONE'): ExitState[] {
  if ((wanted === 'WAIVED' || wanted === 'PAID') && validUntil !== undefined) return [wanted, 'GRANTED'];
  if (wanted === 'GRANTED' && waived && from !== 'WAIVED' && from !== 'GRANTED') return ['WAIVED', 'GRANTED'];
  return [wanted];
}

export function recordExitClearance(
  before: ExitClearance | undefined,
  command: RecordExitClearance,
): Decision<ExitEvent> {
  const from: ExitState | 'NONE' = before?.state ?? 'NONE';
  const steps = stepsTo(command, from);
  const allowed = allowedBy(exitTransitions, steps[0]!, 'movement-officer');
  return unlessBroken([allowed, ...rules], { ...command, state: from }, () =>
    steps.map((state) => ({
      type: 'ExitClearanceChanged',
      personId: command.personId,
      kind: command.kind,
      state,
      waived: command.waived || state === 'WAIVED' || (before?.waived ?? false) || steps.includes('WAIVED'),
      ...(state === 'GRANTED' && { validUntil: command.validUntil }),
      ...(command.amount !== undefined && { personal: { amount: command.amount, currency: command.currency! } }),
    })),
  );
}
