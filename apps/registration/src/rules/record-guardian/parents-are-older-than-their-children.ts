import { rule, utcDayOf, yearsBetween } from '@homeward/kernel';
import type { RecordGuardian } from '../../commands/record-guardian';
import { leastYearsToAParent } from '../../model/guardianship';

/** A "parent" of nearly the same age is a mistake, or somebody who takes a child along. Source: docs/handbook/family.md#guardianship. */
export const parentsAreOlderThanTheirChildren = rule<Pick<RecordGuardian, 'kind' | 'child' | 'guardian' | 'now'>>({
  name: 'parents-are-older-than-their-children',
  code: 'GUARDIANSHIP',
  says: 'A parent is at least {{years}} years older than the child.',
  unblockedBy: 'registration-officer',
  holds: ({ kind, child, guardian, now }) =>
    kind !== 'PARENT' ||
    !child.dob ||
    !guardian.dob ||
    yearsBetween(guardian.dob, utcDayOf(now)) - yearsBetween(child.dob, utcDayOf(now)) >= leastYearsToAParent,
  parameters: () => ({ years: String(leastYearsToAParent) }),
});
