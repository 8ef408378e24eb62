import type { Caller } from '@homeward/access';
import { MedicalDecidedV1, messageOf } from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { MedicalEvent, MedicalFile } from '../model/medical-file';

/**
 * What is published of a file: decision, validity, and the needs of the way. Never a reason. Each event of a file changes one
 * of them, so after each the whole is sent; a decision about somebody with several records is sent of each that has a file.
 * @param merged files that were merged into this one
 */
export const toContract =
  (clock: Clock) =>
  (event: MedicalEvent, file: MedicalFile, caller: Caller, merged: readonly string[] = []): Message[] => {
    const { decision, validUntil, needs, escort } = file;
    const decided = (personId: string): Message => {
      const data = { personId, decision, validUntil, needs, escort };
      return messageOf(MedicalDecidedV1, personId, data, clock.now(), 'medical-clearance', caller);
    };
    switch (event.type) {
      case 'PersonExamined':
      case 'PersonChecked':
        return [file.personId, ...merged].map(decided);
      case 'ValidityRecomputed':
      case 'StandsAlone':
      case 'AskedAnew':
        return [decided(file.personId)];
      default:
        return never(event);
    }
  };
