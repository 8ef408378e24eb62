import { unlessBroken, type Decision } from '@homeward/kernel';
import type { DecideBestInterests } from '../commands/decide-best-interests';
import type { ProtectionEvent } from '../model/protection-file';
import { aPanelDecidesNotOnePerson } from '../rules/decide-best-interests/a-panel-decides-not-one-person';

export const rulesForBestInterests = [aPanelDecidesNotOnePerson];

export const decideBestInterests = ({ personId, bestInterests }: DecideBestInterests): Decision<ProtectionEvent> =>
  unlessBroken(rulesForBestInterests, bestInterests, () => ({
    type: 'BestInterestsRecorded',
    personId,
    personal: { bestInterests },
  }));
