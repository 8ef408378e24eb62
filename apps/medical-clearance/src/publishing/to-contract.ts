import type { Caller } from '@homeward/access';
import { MedicalDecidedV1, messageOf } from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { MedicalEvent, MedicalFile } from '../model/medical-file';

/**
 * What is published of a file: decision, validity, and the needs of the way. Never a reason. Each event of a file changes one
 * of them, so after each the whole is sent.
 */
export const toContract =
  (clock: Clock) =>
  (event: MedicalEvent, file: MedicalFile, caller: Caller): Message[] => {
    switch (event.type) {
      case 'PersonExamined':
      case 'PersonChecked':
      case 'ValidityRecomputed': {
        const { personId, decision, validUntil, needs, escort } = file;
        const data = { personId, decision, validUntil, needs, escort };
        return [messageOf(MedicalDecidedV1, personId, data, clock.now(), 'medical-clearance', caller)];
      }
      default:
        return never(event);
    }
  };
