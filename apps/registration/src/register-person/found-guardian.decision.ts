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

const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Whether somebody came within that time after another one; of whoever came by a sheet the day is known. */
function cameWith(before: Person, came: Person): boolean {
  if (came.recordedAt === undefined) return true; // by the same sheet
  if (before.recordedAt !== undefined) return hours(before.recordedAt, came.recordedAt) <= togetherHours;
  return hours(before.registeredOn, came.recordedAt) <= 24 + togetherHours;
}

/** A child could not be registered with its parents before it was born. */
const bornSince = (child: Person, adult: Person): boolean =>
  (child.personal?.dob?.value ?? '').localeCompare(adult.registeredOn) >= 0;

/**
 * Which guardians follow from a registration: those of the person who came, among everyone in the case; and the person
 * who came, for children who were registered with them. By child. Whoever is put into the case of a family later is nobody's child by
 * that: one officer would have made a child who was found alone theirs. Source: docs/handbook/family.md#guardianship.
 */
export function guardiansFound(came: Person, others: readonly Person[]): Map<string, Guardianship[]> {
  const on = came.registeredOn;
  const among = (child: Person, adults: readonly Person[]) =>
    guardiansAmong(asRegistered(child), adults.map(asRegistered), on);
  const known = new Map(others.map((o) => [o.personId, o]));
  const own = among(came, others).filter(({ guardianId, kind }) => {
    const adult = known.get(guardianId)!;
    return kind === 'KIN' || cameWith(adult, came) || bornSince(came, adult);
  });
  const theirs = others
    .filter((child) => child.recordedAt !== undefined && came.recordedAt !== undefined && cameWith(child, came))
    .map((child) => [child.personId, among(child, [came])] as const);
  return new Map([[came.personId, own] as const, ...theirs].filter(([, guardians]) => guardians.length > 0));
}

/** Somebody answers for the child by their registration. Whom an officer has named already stays as named. */
export const guardiansAreFound = (child: Person, found: readonly Guardianship[]): Decision<PersonEvent> =>
  accept(
    ...found
      .filter(({ guardianId }) => !child.guardians?.some((g) => g.guardianId === guardianId))
      .map((guardianship) => ({ type: 'GuardianshipRecorded' as const, guardianship, by: 'registration' })),
  );
