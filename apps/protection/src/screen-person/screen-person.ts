import { unlessBroken, type Decision } from '@homeward/kernel';
import { nothingKnown, type ProtectionEvent, type ProtectionFile, type Screening } from '../model/protection-file';
import { noHoldStandsWhenClearing } from '../rules/screen-person/no-hold-stands-when-clearing';
import { whoFearsReturnIsReferredFirst } from '../rules/screen-person/who-fears-return-is-referred-first';

export const rulesForScreening = [whoFearsReturnIsReferredFirst, noHoldStandsWhenClearing];

export const screenPerson = (
  file: ProtectionFile | undefined,
  personId: string,
  screening: Screening,
): Decision<ProtectionEvent> =>
  unlessBroken(rulesForScreening, { personId, screening, known: file?.personal ?? nothingKnown }, () => ({
    type: 'PersonScreened',
    personId,
    personal: { screening },
  }));
