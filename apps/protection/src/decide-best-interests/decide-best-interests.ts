import { unlessBroken, type Decision } from '@homeward/kernel';
import type { BestInterests, ProtectionEvent } from '../model/protection-file';
import { aPanelDecidesNotOnePerson } from '../rules/decide-best-interests/a-panel-decides-not-one-person';

export const rulesForBestInterests = [aPanelDecidesNotOnePerson];

export const decideBestInterests = (personId: string, bestInterests: BestInterests): Decision<ProtectionEvent> =>
  unlessBroken(rulesForBestInterests, bestInterests, () => ({
    type: 'BestInterestsRecorded',
    personId,
    personal: { bestInterests },
  }));
