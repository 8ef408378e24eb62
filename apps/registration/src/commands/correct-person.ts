import type { IdentityKeys } from '../model/identity';
import type { DescribePerson } from './describe-person';

/** A record as it should have been. */
export interface CorrectPerson extends Omit<DescribePerson, 'familyId' | 'registeredOn'> {
  keys: IdentityKeys;
  /** ISO date; as it was when left out. */
  registeredOn?: string;
}
