import type { Caller } from '@homeward/access';
import { ProtectionAssessedV1, SplitAgreedV1, messageOf } from '@homeward/contracts';
import { never, type Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { ProtectionEvent, ProtectionFile } from '../model/protection-file';

/** What is published of a file: the assessment, and an adult's agreement to part. Never the reason. */
export const toContract =
  (clock: Clock) =>
  (event: ProtectionEvent, { personId, assessment }: ProtectionFile, caller: Caller): Message[] => {
    switch (event.type) {
      case 'SplitAgreed': {
        const { leaverId } = event;
        return [messageOf(SplitAgreedV1, personId, { personId, leaverId }, clock.now(), 'protection', caller)];
      }
      case 'PersonScreened':
      case 'HoldPlaced':
      case 'HoldLifted':
      case 'BestInterestsRecorded':
      case 'BestInterestsAgreed':
      case 'OtherParentRecorded':
      case 'PersonWaits':
      case 'WaitingEnded': {
        const data = { personId, ...assessment };
        return [messageOf(ProtectionAssessedV1, personId, data, clock.now(), 'protection', caller)];
      }
      default:
        return never(event);
    }
  };
