import { rule } from '@homeward/kernel';
import type { ResolveDuplicate } from '../../commands/resolve-duplicate';
import { dropsBirthOfAChild, makesOfAge, type BirthReplaced } from '../../model/made-of-age';

/**
 * A merge puts the birth of the record that stays in place of the other one: a child registered again as of age would lose by one
 * account what a correction takes from it by two. Source: docs/handbook/registration.md#made-of-age-by-a-merge.
 */
export const aMergeMakesNobodyOlder = rule<Pick<ResolveDuplicate, 'outcome'> & BirthReplaced>({
  name: 'a-merge-makes-nobody-older',
  code: 'DOB-OF-AGE',
  says: 'By the record that is to go, this person may be a child: keep that one, or have two people correct its birth first.',
  unblockedBy: 'registration-officer',
  holds: ({ outcome, ...birth }) => outcome !== 'same' || !(makesOfAge(birth) || dropsBirthOfAChild(birth)),
});
