import type { List, Readiness } from '../api/shapes';

export type Frozen = 'leaves' | 'notProposed' | 'standby' | 'flies';
export interface FrozenPerson {
  person: Readiness;
  becomes: Frozen;
}

const order: readonly Frozen[] = ['leaves', 'notProposed', 'standby', 'flies'];

/** What version 1 makes of everybody who is called: whoever is left out comes first, then whom the proposal does not name. */
export function whatFreezingDoes(
  people: readonly Readiness[],
  { proposedFamilies, standbyFamilies }: Pick<List, 'proposedFamilies' | 'standbyFamilies'>,
): FrozenPerson[] {
  const becomes = ({ familyId, ready, familyEligible }: Readiness): Frozen => {
    if (proposedFamilies.includes(familyId)) return ready && familyEligible ? 'flies' : 'leaves';
    return standbyFamilies.includes(familyId) ? 'standby' : 'notProposed';
  };
  return people
    .map((person) => ({ person, becomes: becomes(person) }))
    .sort((a, b) => order.indexOf(a.becomes) - order.indexOf(b.becomes));
}
