import type { IdentityKeys } from '../model/identity';
import type { DescribePerson } from './describe-person';

/** A record as it should have been. */
export interface CorrectPerson extends DescribePerson {
  keys: IdentityKeys;
}
