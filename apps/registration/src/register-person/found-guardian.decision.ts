import { accept, type Decision } from '@homeward/kernel';
import { guardiansAmong, type Guardianship, type Registered } from '../model/guardianship';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';

/** Whoever is registered in a case within this time was registered together: a family takes an officer some hours. */
const togetherHours = 24;

export const asRegistered = ({ personId, relation, personal }: Person): Registered => ({
  personId,
  relation,
  dob: personal?.dob?.value,
});

/**
 * Which guardians follow from a registration: those of the person who came, among everyone in the case; and the person
 * who came, for children who were registered with them. By child.
 */
export function guardiansFound(came: Person, others: readonly Person[]): Map<string, Guardianship[]> {
  const on = came.registeredOn;
  const together = (child: Person): boolean =>
    child.recordedAt !== undefined &&
    came.recordedAt !== undefined &&
    Date.parse(came.recordedAt) - Date.parse(child.recordedAt) <= togetherHours * 3_600_000;
  const found = [
    [came.personId, guardiansAmong(asRegistered(came), others.map(asRegistered), on)] as const,
    ...others
      .filter(together)
      .map((child) => [child.personId, guardiansAmong(asRegistered(child), [asRegistered(came)], on)] as const),
  ];
  return new Map(found.filter(([, guardians]) => guardians.length > 0));
}

/** Somebody answers for the child by their registration. Whom an officer has named already stays as named. */
export const guardiansAreFound = (child: Person, found: readonly Guardianship[]): Decision<PersonEvent> =>
  accept(
    ...found
      .filter(({ guardianId }) => !child.guardians?.some((g) => g.guardianId === guardianId))
      .map((guardianship) => ({ type: 'GuardianshipRecorded' as const, guardianship, by: 'registration' })),
  );
