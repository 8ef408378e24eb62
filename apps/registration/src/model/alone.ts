import { answersForAChild } from '@homeward/contracts';
import type { AloneSign, Person } from './person';

/** What is known around somebody. */
export interface Around {
  /** Those who may answer for a child: of age as far as is known, and no record that was merged into another. */
  able: ReadonlySet<string>;
  adultInFamily: boolean;
}

/**
 * Whether a person is a child alone: under age, or of unknown age, without a parent, guardian or caregiver who can answer for
 * them. Source: docs/handbook/family.md#child-alone.
 */
export function aloneAs(person: Person, { able, adultInFamily }: Around): AloneSign | undefined {
  if (person.ageBand === 'ADULT' || person.mergedInto || person.outOfScope) return undefined;
  if ((person.guardians ?? []).some((g) => answersForAChild(g) && able.has(g.guardianId))) return undefined;
  return adultInFamily ? 'CHILD_NOT_WITH_PARENT' : 'NO_ADULT_IN_FAMILY';
}
