import type { BirthToConfirm, IdentityKeys } from '../model/identity';
import type { BirthReplaced } from '../model/made-of-age';
import type { DescribePerson } from './describe-person';

/** A record as it should have been. */
export interface CorrectPerson extends Omit<DescribePerson, 'familyId' | 'registeredOn'> {
  keys: IdentityKeys;
  /** ISO date; as it was when left out. */
  registeredOn?: string;
  by: string;
}

/** A birth as it is corrected, with what has to be known to judge it. */
export interface CorrectBirth extends BirthReplaced {
  /** What one account has recorded before. */
  waiting?: BirthToConfirm;
  by: string;
}
