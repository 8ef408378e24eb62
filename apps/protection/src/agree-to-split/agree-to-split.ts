import { unlessBroken, type Decision } from '@homeward/kernel';
import type { AgreeToSplit } from '../commands/agree-to-split';
import type { ProtectionEvent } from '../model/protection-file';
import { oneAccountSpeaksForOneAdult } from '../rules/agree-to-split/one-account-speaks-for-one-adult';
import { onlyAdultsAgreeToPart } from '../rules/agree-to-split/only-adults-agree-to-part';
import { partingIsAgreedInPrivate } from '../rules/agree-to-split/parting-is-agreed-in-private';
import { partingNeedsAPlan } from '../rules/agree-to-split/parting-needs-a-plan';

export const rulesForAgreeingToSplit = [
  onlyAdultsAgreeToPart,
  partingIsAgreedInPrivate,
  partingNeedsAPlan,
  oneAccountSpeaksForOneAdult,
];

/**
 * One adult's agreement; the family parts only when every adult, the one who leaves included, has given theirs. A new plan
 * takes the place of the one before. Whoever agrees to the same one again agrees at this moment: the first time may count for nothing,
 * as of somebody who was a child then.
 */
export const agreeToSplit = (command: AgreeToSplit): Decision<ProtectionEvent> =>
  unlessBroken(rulesForAgreeingToSplit, command, () => {
    const { personId, leaverId, plan } = command;
    return [{ type: 'SplitAgreed', personId, leaverId, personal: { plan } }];
  });
