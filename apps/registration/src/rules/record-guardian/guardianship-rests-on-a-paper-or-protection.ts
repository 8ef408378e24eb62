import { rule } from '@homeward/kernel';
import type { RecordGuardian } from '../../commands/record-guardian';

/**
 * Anybody who could become a child's guardian by merely saying so could take any child along. A birth certificate of the
 * child, or a paper that names both, shows a parent or a guardian; a caregiver by custom has none, and protection decides.
 * A paper without a number cannot be looked up, and could be any paper.
 * Source: docs/handbook/family.md#guardianship.
 */
export const guardianshipRestsOnAPaperOrProtection = rule<
  Pick<RecordGuardian, 'childId' | 'guardianId' | 'kind' | 'paper' | 'roles'>
>({
  name: 'guardianship-rests-on-a-paper-or-protection',
  code: 'GUARDIANSHIP',
  says: 'Name a numbered paper of the child that shows it, such as a birth certificate or a paper with both on it, or ask protection to decide.',
  unblockedBy: 'protection-officer',
  holds: ({ childId, guardianId, kind, paper, roles }) =>
    roles.includes('protection-officer') ||
    (kind !== 'CUSTOMARY_CAREGIVER' &&
      paper !== undefined &&
      paper.numberKey !== undefined &&
      paper.bearerIds.includes(childId) &&
      (paper.kind === 'BIRTH' || paper.bearerIds.includes(guardianId))),
});
