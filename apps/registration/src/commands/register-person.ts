import type { CaseFile } from '../model/case-file';
import type { Guardianship } from '../model/guardianship';
import type { IdentityKeys } from '../model/identity';
import type { DescribePerson } from './describe-person';

/** A person who comes into the register, in a case that is open. */
export interface RegisterPerson extends Omit<DescribePerson, 'familyId' | 'registeredOn'> {
  personId: string;
  file: Pick<CaseFile, 'caseId' | 'operationId' | 'familyId' | 'reference'>;
  keys: IdentityKeys;
  /** Who answers for this child, as both are registered together. */
  guardians?: Guardianship[];
  /** ISO date; today when left out. */
  registeredOn?: string;
}
