import { rule } from '@homeward/kernel';
import type { RecordGuardian } from '../../commands/record-guardian';

/** Who answers for a child on the way travels in the same movement. Source: docs/handbook/family.md#guardianship. */
export const guardianIsOfTheSameOperation = rule<Pick<RecordGuardian, 'child' | 'guardian'>>({
  name: 'guardian-is-of-the-same-operation',
  code: 'GUARDIANSHIP',
  says: 'Child and guardian are registered in the same operation.',
  unblockedBy: 'registration-officer',
  holds: ({ child, guardian }) => child.operationId === guardian.operationId,
});
