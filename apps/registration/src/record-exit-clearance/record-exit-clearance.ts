import { unlessBroken, type Decision } from '@homeward/kernel';
import type { RecordExitClearance } from '../commands/record-exit-clearance';
import type { ExitClearance, ExitEvent, ExitState, ExitStep } from '../model/exit-clearance';
import { fineNamesItsAmount } from '../rules/record-exit-clearance/fine-names-its-amount';
import { leaveToGoSaysUntilWhen } from '../rules/record-exit-clearance/leave-to-go-says-until-when';

export const rulesForRecordingAnExitClearance = [fineNamesItsAmount, leaveToGoSaysUntilWhen];

/** The step that an answer of the authorities asks for. */
export const stepOf = ({ wanted, waived }: Pick<RecordExitClearance, 'wanted' | 'waived'>): ExitStep =>
  wanted === 'GRANTED' && waived ? 'WAIVED_AND_GRANTED' : wanted;

/** A fine that was let off, or paid, opens the way: with an end to it, it is leave to go. */
function statesAfter({ wanted, waived, validUntil }: RecordExitClearance, from: ExitState | undefined): ExitState[] {
  if ((wanted === 'WAIVED' || wanted === 'PAID') && validUntil !== undefined) return [wanted, 'GRANTED'];
  if (wanted === 'GRANTED' && waived && from !== 'WAIVED' && from !== 'GRANTED') return ['WAIVED', 'GRANTED'];
  return [wanted];
}

export const recordExitClearance = (
  before: ExitClearance | undefined,
  command: RecordExitClearance,
): Decision<ExitEvent> =>
  unlessBroken(rulesForRecordingAnExitClearance, command, () => {
    const states = statesAfter(command, before?.state);
    const { personId, kind, amount, currency, validUntil } = command;
    const waived = command.waived || (before?.waived ?? false) || states.includes('WAIVED');
    return states.map((state) => ({
      type: 'ExitClearanceChanged',
      personId,
      kind,
      state,
      waived,
      validUntil: state === 'GRANTED' ? validUntil : undefined,
      personal: amount === undefined ? undefined : { amount, currency: currency! },
    }));
  });
