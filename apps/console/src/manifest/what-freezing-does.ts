import type { List, Readiness } from '../api/shapes';

export type Frozen = 'leaves' | 'standby' | 'flies';
export interface FrozenPerson {
  person: Readiness;
  becomes: Frozen;
}

const order: readonly Frozen[] = ['leaves', 'standby', 'flies'];

/** What version 1 makes of everybody who is proposed: whoever is left out comes first. */
export function whatFreezingDoes(
  people: readonly Readiness[],
  { proposedFamilies, standbyFamilies }: Pick<List, 'proposedFamilies' | 'standbyFamilies'>,
): FrozenPerson[] {
  const becomes = ({ familyId, ready, familyEligible }: Readiness): Frozen | undefined => {
    if (proposedFamilies.includes(familyId)) return ready && familyEligible ? 'flies' : 'leaves';
    return standbyFamilies.includes(familyId) ? 'standby' : undefined;
  };
  return people
    .flatMap((person) => {
      const what = becomes(person);
      return what ? [{ person, becomes: what }] : [];
    })
    .sort((a, b) => order.indexOf(a.becomes) - order.indexOf(b.becomes));
}
