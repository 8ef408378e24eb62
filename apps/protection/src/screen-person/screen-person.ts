import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ScreenPerson } from '../commands/screen-person';
import { nothingKnown, type ProtectionEvent, type ProtectionFile } from '../model/protection-file';
import { noHoldStandsWhenClearing } from '../rules/screen-person/no-hold-stands-when-clearing';
import { whatWasToldIsAnsweredFirst } from '../rules/screen-person/what-was-told-is-answered-first';
import { whoFearsReturnIsReferredFirst } from '../rules/screen-person/who-fears-return-is-referred-first';

export const rulesForScreening = [whoFearsReturnIsReferredFirst, noHoldStandsWhenClearing, whatWasToldIsAnsweredFirst];

export const screenPerson = (file: ProtectionFile | undefined, command: ScreenPerson): Decision<ProtectionEvent> =>
  unlessBroken(
    rulesForScreening,
    { ...command, known: file?.personal ?? nothingKnown, waits: file?.waits ?? [] },
    () => ({
      type: 'PersonScreened',
      personId: command.personId,
      personal: { screening: command.screening },
    }),
  );
