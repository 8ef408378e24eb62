import type { BrokenRule } from '@homeward/kernel';
import type { Carried } from './load';
import type { Facts } from './traveller';

/** A person called for a flight, before there is a list. */
export interface Candidate extends Carried {
  personId: string;
  /** Ids of the members of the family that are known at all, called or not. */
  family: readonly string[];
  facts: Facts;
  mayBeOfAge?: boolean;
  priority: number;
  /** ISO date of registration. */
  waitingSince: string;
}

/** A family as it would travel. */
export interface FamilyCalled {
  familyId: string;
  /** Those who mean to travel. */
  travelling: Candidate[];
  blockers: Map<string, BrokenRule[]>;
}

/** Every member who means to travel is ready. */
export const isEligible = (family: FamilyCalled): boolean => family.travelling.length > 0 && family.blockers.size === 0;
