import { accept, type Decision } from '@homeward/kernel';
import type { RecordOtherParent } from '../commands/record-other-parent';
import type { ProtectionEvent } from '../model/protection-file';

/** Every answer may be recorded, MISSING too: what does not suffice keeps the child from travelling, not from the file. */
export const recordOtherParent = ({ personId, otherParent }: RecordOtherParent): Decision<ProtectionEvent> =>
  accept({ type: 'OtherParentRecorded', personId, personal: { otherParent } });
