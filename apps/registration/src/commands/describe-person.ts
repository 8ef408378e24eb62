import type { Relation } from '@homeward/contracts';
import type { Identity } from '../model/identity';

/** What is said of a person when they are registered or corrected, with what has to be known to judge it. */
export interface DescribePerson {
  identity: Identity;
  relation: Relation;
  registeredOn: string;
  familyId: string;
  motherId?: string;
  /** The family of the mother that was named, where she is registered. */
  motherFamilyId?: string;
  /** Heads of the same case, this person left out. */
  otherHeads: number;
  now: Date;
}
