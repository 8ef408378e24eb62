import { guardiansAmong, type Guardianship, type Registered } from '../model/guardianship';
import type { PersonKey } from '../reading';

/** A person of a sheet, or one who was registered in one of its cases before. */
export interface Member {
  personId: string;
  caseId: string;
  key: Pick<PersonKey, 'relation' | 'dob' | 'birthYear'>;
}

const registered = ({ personId, key }: Member): Registered => ({
  personId,
  relation: key.relation || 'OTHER',
  dob: key.dob || key.birthYear?.toString(),
});

/** Who answers for each child of a sheet: those with whom it stands in one case, by what the sheet says of both. */
export function guardiansOfRows(
  onSheet: readonly Member[],
  before: readonly Member[],
  exportedOn: string,
): Map<string, Guardianship[]> {
  const cases = new Map<string, Registered[]>();
  for (const member of [...onSheet, ...before]) {
    const others = cases.get(member.caseId) ?? [];
    others.push(registered(member));
    cases.set(member.caseId, others);
  }
  return new Map(
    onSheet.map((m) => [m.personId, guardiansAmong(registered(m), cases.get(m.caseId)!, exportedOn)] as const),
  );
}
