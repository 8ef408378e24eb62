import type { BirthToConfirm, DateOfBirth, IdentityKeys } from '../model/identity';
import type { DescribePerson } from './describe-person';

/** A record as it should have been. */
export interface CorrectPerson extends Omit<DescribePerson, 'familyId' | 'registeredOn'> {
  keys: IdentityKeys;
  /** ISO date; as it was when left out. */
  registeredOn?: string;
  by: string;
}

/** A birth as it is corrected, with what has to be known to judge it. */
export interface CorrectBirth {
  /** On record until now. */
  was?: DateOfBirth;
  /** What one account has recorded before. */
  waiting?: BirthToConfirm;
  dob?: DateOfBirth;
  by: string;
  now: Date;
}
