import { yearsBetween } from '@homeward/kernel';
import { adultAge } from './age-band';
import type { Relation } from './identity';

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
 * By the relation of a child to the head of the case: whose relation makes them its parent, and whose its kin. Who is
 * registered as `OTHER`, or as the spouse of the head, has nobody: a child who is married is asked about by protection.
 */
const byRelation = new Map<Relation, { parents: readonly Relation[]; kin: readonly Relation[] }>([
  ['HEAD', { parents: ['PARENT'], kin: ['SIBLING'] }],
  ['CHILD', { parents: ['HEAD', 'SPOUSE'], kin: ['PARENT', 'SIBLING', 'CHILD'] }],
  ['SIBLING', { parents: ['PARENT'], kin: ['HEAD', 'SIBLING'] }],
  ['NIECE_NEPHEW', { parents: [], kin: ['HEAD', 'SPOUSE', 'PARENT', 'SIBLING'] }],
]);

/**
 * Who answers for a child, as both were registered together; a later change of a relation, of a date or of the family
 * makes nobody a guardian. Of whom no date is known, the relation alone counts: the list asks about the date itself.
 */
export function guardiansAmong(child: Registered, others: readonly Registered[], on: string): Guardianship[] {
  const relations = byRelation.get(child.relation);
  const age = ageOf(child, on);
  if (!relations || (age ?? 0) >= adultAge) return [];
  return others.flatMap((other): Guardianship[] => {
    const years = ageOf(other, on) ?? Infinity;
    if (other.personId === child.personId || years < adultAge) return [];
    const isParent = relations.parents.includes(other.relation) && years - (age ?? 0) >= leastYearsToAParent;
    if (!isParent && !relations.kin.includes(other.relation)) return [];
    return [{ guardianId: other.personId, kind: isParent ? 'PARENT' : 'KIN', basis: 'REGISTRATION' }];
  });
}

const ageOf = ({ dob }: Registered, on: string): number | undefined => (dob ? yearsBetween(dob, on) : undefined);
