import { yearsBetween } from '@homeward/kernel';
import type { Api } from '../api';
import type { ReadinessRow } from '../sample';
import type { World } from '../world';

/** Source: docs/handbook/family.md#guardianship. */
const leastYearsToAParent = 12;

interface Seen {
  caseId: string;
  relation: string;
  guardians?: { guardianId: string; kind: string }[];
}

const officeHours = '2026-12-01T09:00:00Z';
const seen = ({ api }: World, personId: string): Promise<Seen> =>
  api.call<Seen>('registration-officer', 'GET', `registration/people/${personId}`);

/**
 * Sees to it that who answers for a child is on record: a parent who was registered under another case number is recorded by
 * protection, as is the uncle who takes care of a niece without parents.
 * @returns the parent or caregiver who says yes for it; nobody of a child alone
 */
export async function recordParents(world: World, row: ReadinessRow): Promise<string | undefined> {
  if (row.consent_by === 'SELF' || row.bid) return undefined;
  const childId = world.id(row.person_ref);
  const child = await seen(world, childId);
  const adults = world.sample.readiness.filter((r) => r.family_ref === row.family_ref && r.consent_by === 'SELF');
  const known = new Set((child.guardians ?? []).filter((g) => g.kind !== 'KIN').map((g) => g.guardianId));
  const record = async (guardianId: string, kind: string): Promise<void> => {
    const url = `registration/people/${childId}/guardians`;
    await world.api.call('protection-officer', 'POST', url, { at: officeHours, body: { guardianId, kind } });
    known.add(guardianId);
  };
  for (const { person_ref, dob } of adults) {
    const id = world.id(person_ref);
    const { relation } = await seen(world, id);
    // Sheets name parents who are too young to be: those take care of the child.
    const isOldEnough = yearsBetween(dob, row.dob) >= leastYearsToAParent;
    const isParent = child.relation === 'CHILD' && isOldEnough && ['HEAD', 'SPOUSE'].includes(relation);
    if (isParent && !known.has(id)) await record(id, 'PARENT');
  }
  if (known.size === 0) for (const { person_ref } of adults) await record(world.id(person_ref), 'CUSTOMARY_CAREGIVER');
  return [...known][0];
}

/** Protection records of each child of a family what the parent who stays says. */
export async function recordThatParentAgrees(world: World, ref: string, at: string): Promise<void> {
  const family = world.row(ref)?.family_ref;
  const children = world.sample.readiness.filter((r) => r.family_ref === family && r.consent_by !== 'SELF');
  for (const { person_ref } of children) await recordOtherParent(world.api, world.id(person_ref), 'CONSENTED', at);
}

async function recordOtherParent(api: Api, childId: string, otherParent: string, at: string): Promise<void> {
  const url = `protection/people/${childId}`;
  const { version } = await api.call<{ version: number }>('protection-officer', 'GET', `${url}/file`);
  await api.call('protection-officer', 'PUT', `${url}/other-parent`, { at, ifMatch: version, body: { otherParent } });
}
