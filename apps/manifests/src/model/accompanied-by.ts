import { thoseWhoAnswerFor, type RelationV1 } from '@homeward/contracts';
import type { Band } from './bands';
import type { Facts } from './traveller';

interface Travelling {
  personId: string;
  familyId: string;
  band: Band;
}

/**
 * What the adults of somebody's family who travel with them are to them, as far as registration has published it: an adult
 * about whom nothing was published is nobody to them. Who is off the list takes nobody along.
 * Source: docs/handbook/family.md#child-alone, docs/handbook/family.md#r-fam-3.
 */
export function accompaniedBy(
  travelling: readonly Travelling[],
  { personId, familyId }: Pick<Travelling, 'personId' | 'familyId'>,
  { family }: Pick<Facts, 'family'>,
): RelationV1[] {
  const adults = travelling.filter((p) => p.familyId === familyId && p.personId !== personId && p.band === 'ADULT');
  return (family?.relations ?? []).filter((r) => adults.some((a) => a.personId === r.personId));
}

/** Who answers for each child, by the child. */
export type Caregivers = ReadonlyMap<string, readonly string[]>;

export const caregiversOf = (facts: ReadonlyMap<string, Pick<Facts, 'family'>>): Caregivers =>
  new Map([...facts].map(([personId, { family }]) => [personId, thoseWhoAnswerFor(family?.relations)]));
