import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';
import { onlyAdultsAgreeToPart } from '../rules/agree-to-split/only-adults-agree-to-part';
import { partingIsAgreedInPrivate } from '../rules/agree-to-split/parting-is-agreed-in-private';
import { partingNeedsAPlan } from '../rules/agree-to-split/parting-needs-a-plan';
import type { AgreeToSplit } from '../commands/agree-to-split';

export const rulesForAgreeingToSplit = [onlyAdultsAgreeToPart, partingIsAgreedInPrivate, partingNeedsAPlan];

/** One adult's agreement; the family parts only when every adult, the one who leaves included, has given theirs. */
export function agreeToSplit(file: ProtectionFile | undefined, command: AgreeToSplit): Decision<ProtectionEvent> {
  const { personId, leaverId, plan } = command;
  if (file?.personal?.splits.some((s) => s.leaverId === leaverId)) return accept();
  return unlessBroken(rulesForAgreeingToSplit, command, () => ({
    type: 'SplitAgreed',
    personId,
    leaverId,
    personal: { plan },
  }));
}
