import { bondByRelation, type Relation } from '@homeward/contracts';
import { adultAge, yearsBetween } from '@homeward/kernel';

/** What can be recorded of somebody who answers for a child. */
export const guardianKinds = ['PARENT', 'LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER'] as const;
export type GuardianKind = (typeof guardianKinds)[number];

/** Somebody who answers for a child. */
export interface Guardianship {
  guardianId: string;
  /** KIN: a relative with whom the child was registered, who is no parent. */
  kind: GuardianKind | 'KIN';
  /** What it rests on: how both were registered, a paper, or protection's decision. */
  basis: 'REGISTRATION' | 'PAPER' | 'PROTECTION';
}

/** Somebody of whom one officer says that a paper shows it. Answers for nobody until a second one says the same. */
export interface NamedGuardian {
  guardianId: string;
  kind: GuardianKind;
  documentId: string;
  /** Who said so. */
  by: string;
}

/** Somebody as they were registered in a case. */
export interface Registered {
  personId: string;
  /** To the head of the case. */
  relation: Relation;
  /** ISO date, month or year. */
  dob?: string;
}

/** Nobody younger is taken for a mother or a father. Source: docs/handbook/family.md#guardianship. */
export const leastYearsToAParent = 12;

/**
 * Who answers for a child, as both were registered together; a later change of a relation, of a date or of the family
 * makes nobody a guardian. Of whom no date is known, the relation alone counts: the list asks about the date itself.
 */
export function guardiansAmong(child: Registered, others: readonly Registered[], on: string): Guardianship[] {
  const age = ageOf(child, on) ?? 0;
  if (age >= adultAge) return [];
  return others.flatMap((other): Guardianship[] => {
    const years = ageOf(other, on) ?? Infinity;
    if (other.personId === child.personId || years < adultAge) return [];
    const bond = bondByRelation(child.relation, other.relation);
    const isParent = bond === 'PARENT' && years - age >= leastYearsToAParent;
    if (!bond || (bond === 'PARENT' && !isParent)) return [];
    return [{ guardianId: other.personId, kind: isParent ? 'PARENT' : 'KIN', basis: 'REGISTRATION' }];
  });
}

const ageOf = ({ dob }: Registered, on: string): number | undefined => (dob ? yearsBetween(dob, on) : undefined);
