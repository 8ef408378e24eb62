import { brokenBy, type BrokenRule } from '@homeward/kernel';
import { familiesTravelWhole } from '../rules/who-may-travel/families-travel-whole';
import { whoStaysByAgreementIsLeftOut } from '../rules/who-may-travel/who-stays-by-agreement-is-left-out';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import type { Carried } from './load';
import type { Agreements } from './settle';
import { accompaniedBy } from './accompanied-by';
import type { Facts, Flight } from './traveller';

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

export const rulesForFamilies = [familiesTravelWhole];
export const rulesForTravellingAlong = [whoStaysByAgreementIsLeftOut];

/** A family as it would travel. */
export interface FamilyCalled {
  familyId: string;
  /** Those who mean to travel. */
  travelling: Candidate[];
  blockers: Map<string, BrokenRule[]>;
}

/**
 * Families among the called, each with everything that stands in its way (docs/handbook/day-of-movement.md#families); not
 * yet that protection keeps it from another one (`kept-apart.ts`).
 */
export function familiesOf(
  candidates: readonly Candidate[],
  agreements: Agreements,
  flight: Flight,
  now: Date,
): FamilyCalled[] {
  const families = new Map<string, Candidate[]>();
  for (const c of candidates) families.set(c.familyId, [...(families.get(c.familyId) ?? []), c]);
  return [...families.entries()].map(([familyId, members]) => {
    const adults = members.filter((m) => m.band === 'ADULT').map((m) => m.personId);
    const travelling = members.filter(({ personId, band, facts }) => {
      const agreed = [...(agreements.get(personId) ?? [])];
      const consent = facts.consent?.status;
      return brokenBy(rulesForTravellingAlong, { band, consent, adults, agreed }).length === 0;
    });
    const company = travelling.map((m) => m.personId);
    const blockers = new Map<string, BrokenRule[]>();
    for (const m of travelling) {
      const { facts, band, bands, mayBeOfAge, offPoint } = m;
      const along = accompaniedBy(travelling, m, facts, flight);
      const person = { facts, band, bands, mayBeOfAge, offPoint };
      const found = blockersOf({ ...person, accompaniedBy: along, company, flight, now });
      if (found.length > 0) blockers.set(m.personId, found);
    }
    const [first] = travelling;
    const divided = brokenBy(rulesForFamilies, {
      called: members.map((m) => m.personId),
      known: members[0]!.family,
    });
    if (first && divided.length > 0)
      blockers.set(first.personId, [...(blockers.get(first.personId) ?? []), ...divided]);
    return { familyId, travelling, blockers };
  });
}

/** Every member who means to travel is ready. */
export const isEligible = (family: FamilyCalled): boolean => family.travelling.length > 0 && family.blockers.size === 0;
