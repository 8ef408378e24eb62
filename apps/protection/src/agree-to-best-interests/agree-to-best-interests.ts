import { unlessBroken, type Decision } from '@homeward/kernel';
import type { AgreeToBestInterests } from '../commands/agree-to-best-interests';
import { isAgreed, type ProtectionEvent } from '../model/protection-file';
import { aSecondMemberAgreesThemself } from '../rules/agree-to-best-interests/a-second-member-agrees-themself';
import { thereIsADecisionToAgreeTo } from '../rules/agree-to-best-interests/there-is-a-decision-to-agree-to';

export const rulesForAgreeingToBestInterests = [thereIsADecisionToAgreeTo, aSecondMemberAgreesThemself];

/** The decision of the panel is in force from now on; said again, nothing happens. */
export const agreeToBestInterests = (command: AgreeToBestInterests): Decision<ProtectionEvent> =>
  unlessBroken(rulesForAgreeingToBestInterests, command, () => {
    const { personId, bestInterests, by } = command;
    return isAgreed(bestInterests!) ? [] : { type: 'BestInterestsAgreed', personId, personal: { by } };
  });
