import { thoseWhoAnswerFor, type RelationV1 } from '@homeward/contracts';
import type { Band } from './bands';
import type { Facts } from './traveller';

interface Travelling {
  personId: string;
  familyId: string;
  band: Band;
  /** IATA code of the stop where they leave. */
  offPoint: string;
}

/**
 * What the adults of somebody's family who travel with them are to them, as far as registration has published it: an adult
 * about whom nothing was published is nobody to them. Who is off the list takes nobody along, and neither does who leaves the
 * aircraft at another stop: from there on, or from their own stop on, they are without.
 * Source: docs/handbook/family.md#child-alone, docs/handbook/family.md#r-fam-3.
 */
export function accompaniedBy(
  travelling: readonly Travelling[],
  { personId, familyId, offPoint }: Omit<Travelling, 'band'>,
  { family }: Pick<Facts, 'family'>,
): RelationV1[] {
  const adults = travelling.filter(
    (p) => p.familyId === familyId && p.personId !== personId && p.band === 'ADULT' && p.offPoint === offPoint,
  );
  return (family?.relations ?? []).filter((r) => adults.some((a) => a.personId === r.personId));
}

/** Who answers for each child, by the child. */
export type Caregivers = ReadonlyMap<string, readonly string[]>;

export const caregiversOf = (facts: ReadonlyMap<string, Pick<Facts, 'family'>>): Caregivers =>
  new Map([...facts].map(([personId, { family }]) => [personId, thoseWhoAnswerFor(family?.relations)]));
