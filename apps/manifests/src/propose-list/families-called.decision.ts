import { brokenBy, type BrokenRule } from '@homeward/kernel';
import { accompaniedBy } from '../model/accompanied-by';
import type { Candidate, FamilyCalled } from '../model/candidate';
import type { Agreements } from '../model/settle';
import type { Flight } from '../model/traveller';
import { blockersOf } from '../rules/who-may-travel/travel-ready';
import { whoStaysByAgreementIsLeftOut } from '../rules/who-may-travel/who-stays-by-agreement-is-left-out';

export const rulesForTravellingAlong = [whoStaysByAgreementIsLeftOut];

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
    const staying = members.filter((m) => !travelling.includes(m)).map((m) => m.personId);
    const relatives = members[0]!.family.filter((id) => !staying.includes(id));
    const blockers = new Map<string, BrokenRule[]>();
    for (const m of travelling) {
      const { facts, band, bands, mayBeOfAge, offPoint } = m;
      const along = accompaniedBy(travelling, m, facts, flight);
      const person = { facts, band, bands, mayBeOfAge, offPoint };
      const found = blockersOf({ ...person, accompaniedBy: along, company, relatives, flight, now });
      if (found.length > 0) blockers.set(m.personId, found);
    }
    return { familyId, travelling, blockers };
  });
}
