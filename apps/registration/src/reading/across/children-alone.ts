import { adultAge, yearsBetween } from '@homeward/kernel';
import type { PersonKey } from './person-key';

/** Children without an adult in their family, and children with an adult who is not their parent. By ref. */
export function childrenAlone(family: PersonKey[], exportedOn: string): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  const add = (person: PersonKey, code: string): void =>
    void codes.set(person.ref, [...(codes.get(person.ref) ?? []), code]);
  if (!family.some((person) => mayBeAdult(person, exportedOn)))
    family.forEach((person) => add(person, 'NO_ADULT_IN_FAMILY'));
  for (const person of family) {
    const related = ['CHILD', 'HEAD', 'SPOUSE', ''].includes(person.relation);
    if (!related && isChild(person, exportedOn)) add(person, 'CHILD_NOT_WITH_PARENT');
  }
  return codes;
}

/** Of whom no date is known, only the child of somebody counts as a child: DOB_MISSING asks about all the others. */
const mayBeAdult = (person: PersonKey, on: string): boolean =>
  (ageOf(person, on) ?? (person.relation === 'CHILD' ? 0 : adultAge)) >= adultAge;
const isChild = (person: PersonKey, on: string): boolean => (ageOf(person, on) ?? adultAge) < adultAge;

/** Of a date that was refused, the year it seems to mean. */
function ageOf({ dob, birthYear }: PersonKey, on: string): number | undefined {
  const born = dob || birthYear?.toString();
  return born === undefined ? undefined : yearsBetween(born, on);
}
