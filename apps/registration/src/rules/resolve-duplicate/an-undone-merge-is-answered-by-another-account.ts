import { rule } from '@homeward/kernel';
import type { ResolveDuplicate } from '../../commands/resolve-duplicate';
import { ageBandNow } from '../../model/age-band';
import type { DateOfBirth } from '../../model/identity';

interface Apart extends Pick<ResolveDuplicate, 'outcome' | 'by' | 'takenBackBy' | 'now'> {
  /** Of the two records. */
  both: readonly (DateOfBirth | undefined)[];
}

/**
 * Somebody who was found to be a child is one under every record. Whoever takes a merge back and says that the record of age is
 * another person would make them of age by one account. Source: docs/handbook/registration.md#made-of-age-by-a-merge.
 */
export const anUndoneMergeIsAnsweredByAnotherAccount = rule<Apart>({
  name: 'an-undone-merge-is-answered-by-another-account',
  code: 'DOB-OF-AGE',
  says: 'By one of these records this person may be a child: whoever took the answer back does not say that they are two people; a second person does.',
  unblockedBy: 'registration-officer',
  holds: ({ outcome, by, takenBackBy, both, now }) =>
    outcome === 'same' || takenBackBy !== by || new Set(both.map((dob) => ageBandNow(dob, now) === 'ADULT')).size < 2,
});
