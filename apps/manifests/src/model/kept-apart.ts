import { brokenBy } from '@homeward/kernel';
import { protectionHasCleared } from '../rules/who-may-travel/protection-has-cleared';
import { isEligible, type FamilyCalled } from './candidate';

const priorityOf = (f: FamilyCalled): number => Math.max(...f.travelling.map((m) => m.priority));
const waitingSince = (f: FamilyCalled): string => f.travelling.map((m) => m.waitingSince).sort()[0] ?? '';

/** Whose turn it is first. Source: docs/handbook/flight.md#allocation. */
export const inTurn = (a: FamilyCalled, b: FamilyCalled): number =>
  priorityOf(b) - priorityOf(a) ||
  waitingSince(a).localeCompare(waitingSince(b)) ||
  a.familyId.localeCompare(b.familyId);

const idsOf = (f: FamilyCalled): string[] => f.travelling.map((m) => m.personId);

/** A family beside these others on a flight: protection holds whoever it keeps from one of them. */
export function beside(family: FamilyCalled, others: readonly string[]): FamilyCalled {
  const held = family.travelling.flatMap(({ personId, facts }) => {
    const against = family.blockers.get(personId) ?? [];
    const asked = brokenBy([protectionHasCleared], { facts, company: others });
    const found = asked.filter((b) => against.every((known) => known.name !== b.name));
    return found.length > 0 ? [{ personId, blockers: [...against, ...found] }] : [];
  });
  const blockers = new Map(family.blockers);
  for (const one of held) blockers.set(one.personId, one.blockers);
  return { ...family, blockers };
}

/**
 * Of families that protection keeps off one flight one may go; the others wait, and look like anybody whom it holds. It is always
 * the same one, whatever its priority: an officer who changed priorities would read off who is kept from whom. A family that is
 * not ready stands in nobody's way. Source: docs/handbook/feedback.md#separation.
 */
export function oneOfThoseApart(families: readonly FamilyCalled[]): FamilyCalled[] {
  const going: string[] = [];
  const judged = new Map<string, FamilyCalled>();
  for (const family of [...families].sort((a, b) => a.familyId.localeCompare(b.familyId))) {
    const held = beside(family, going);
    judged.set(family.familyId, held);
    if (isEligible(held)) going.push(...idsOf(held));
  }
  return families.map((f) => judged.get(f.familyId)!);
}
