import type { Row } from './use-people';

export interface Member extends Row {
  chosen: boolean;
}
export interface ChosenFamily {
  familyId: string;
  members: Member[];
  /** Those who would stay while others of their family are called. */
  leftBehind: Member[];
}

/** Families as they would be called. Whoever travels on already, or has said no, is nobody who is left behind by this. */
export function chosenFamilies(people: readonly Row[], left: ReadonlySet<string>): ChosenFamily[] {
  const members = people
    .filter((p) => p.status !== 'DEPARTED')
    .map((p): Member => ({ ...p, chosen: p.consent !== 'NO' && !left.has(p.personId) }));
  const families = new Map<string, Member[]>();
  for (const m of members)
    families.set(m.familyId ?? m.personId, [...(families.get(m.familyId ?? m.personId) ?? []), m]);
  return [...families].map(([familyId, family]) => ({
    familyId,
    members: family,
    leftBehind: family.some((m) => m.chosen) ? family.filter((m) => !m.chosen && m.consent !== 'NO') : [],
  }));
}
