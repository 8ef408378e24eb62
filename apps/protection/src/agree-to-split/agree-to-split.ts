import { unlessBroken, type Decision } from '@homeward/kernel';
import type { AgreeToSplit } from '../commands/agree-to-split';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';
import { onlyAdultsAgreeToPart } from '../rules/agree-to-split/only-adults-agree-to-part';
import { partingIsAgreedInPrivate } from '../rules/agree-to-split/parting-is-agreed-in-private';
import { partingNeedsAPlan } from '../rules/agree-to-split/parting-needs-a-plan';

export const rulesForAgreeingToSplit = [onlyAdultsAgreeToPart, partingIsAgreedInPrivate, partingNeedsAPlan];

/**
 * One adult's agreement; the family parts only when every adult, the one who leaves included, has given theirs. A new plan
 * takes the place of the one before; the same one sent again changes nothing.
 */
export const agreeToSplit = (file: ProtectionFile | undefined, command: AgreeToSplit): Decision<ProtectionEvent> =>
  unlessBroken(rulesForAgreeingToSplit, command, () => {
    const { personId, leaverId, plan } = command;
    const known = file?.personal?.splits.find((s) => s.leaverId === leaverId);
    return known?.plan === plan ? [] : [{ type: 'SplitAgreed', personId, leaverId, personal: { plan } }];
  });
