import type { Caller } from '@homeward/access';
import { MedicalDecidedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { MedicalEvent, MedicalFile } from '../model/medical-file';

/** What is published of a file, whatever changed in it: decision, validity, and the needs of the way. Never a reason. */
export const toContract =
  (clock: Clock) =>
  (_: MedicalEvent, file: MedicalFile, caller: Caller): Message[] => {
    const { personId, decision, validUntil, needs, escort } = file;
    const data = { personId, decision, validUntil, needs, escort };
    return [messageOf(MedicalDecidedV1, personId, data, clock.now(), 'medical-clearance', caller)];
  };
