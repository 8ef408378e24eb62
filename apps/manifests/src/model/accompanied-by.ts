import { thoseWhoAnswerFor, type RelationV1 } from '@homeward/contracts';
import { isOfAgeThroughout, type Flying } from './bands-flown';
import type { Facts, Flight } from './traveller';

interface Travelling extends Flying {
  personId: string;
  familyId: string;
}

/**
 * What the adults of somebody's family who travel with them are to them, as far as registration has published it: an adult
 * about whom nothing was published is nobody to them. Who is off the list takes nobody along, and neither does who leaves the
 * aircraft at another stop: from there on, or from their own stop on, they are without. An adult is one on every leg.
 * Source: docs/handbook/family.md#child-alone, docs/handbook/family.md#r-fam-3.
 */
export function accompaniedBy(
  travelling: readonly Travelling[],
  { personId, familyId, offPoint }: Omit<Travelling, 'band' | 'bands'>,
  { family }: Pick<Facts, 'family'>,
  flight: Pick<Flight, 'legs'>,
): RelationV1[] {
  const adults = travelling.filter(
    (p) =>
      p.familyId === familyId && p.personId !== personId && p.offPoint === offPoint && isOfAgeThroughout(p, flight),
  );
  return (family?.relations ?? []).filter((r) => adults.some((a) => a.personId === r.personId));
}

/** Who answers for each child, by the child. */
export type Caregivers = ReadonlyMap<string, readonly string[]>;

export const caregiversOf = (facts: ReadonlyMap<string, Pick<Facts, 'family'>>): Caregivers =>
  new Map([...facts].map(([personId, { family }]) => [personId, thoseWhoAnswerFor(family?.relations)]));
