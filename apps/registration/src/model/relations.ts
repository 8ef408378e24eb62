import type { RelationV1, RelationshipKind } from '@homeward/contracts';
import type { Guardianship } from './guardianship';
import type { Person } from './person';
import type { PersonEvent } from './person-event';

type Kind = RelationV1['kind'];

/** What the desk says of two members of a family, in the words in which it is published. */
const kindOf = {
  MOTHER: 'PARENT',
  FATHER: 'PARENT',
  STEP_PARENT: 'STEP_PARENT',
  SPOUSE: 'SPOUSE',
  SIBLING: 'SIBLING',
  GRANDPARENT: 'KIN',
  AUNT_UNCLE: 'KIN',
  GUARDIAN: 'LEGAL_GUARDIAN',
  CAREGIVER: 'CUSTOMARY_CAREGIVER',
  UNRELATED_ADULT: 'UNRELATED',
} as const satisfies Record<RelationshipKind, Kind>;

const mutual: ReadonlySet<Kind> = new Set(['SPOUSE', 'SIBLING', 'UNRELATED']);
/** Whose mother somebody is, is not that one's mother. */
const ofDescent: ReadonlySet<Kind> = new Set(['PARENT', 'KIN', 'STEP_PARENT']);
const kin: ReadonlySet<Kind> = new Set(['KIN', 'SIBLING']);

/** What each of two people is to the other, as far as one sentence says it. */
export function statedOf(said: { personId: string; kind: string; toPersonId: string }): {
  of: string;
  relation: { personId: string; kind: Kind };
}[] {
  const kind = kindOf[said.kind as RelationshipKind];
  const one = { of: said.toPersonId, relation: { personId: said.personId, kind } };
  const back = mutual.has(kind) ? kind : ofDescent.has(kind) ? 'KIN' : undefined;
  return back ? [one, { of: said.personId, relation: { personId: said.toPersonId, kind: back } }] : [one];
}

/** Everything that is recorded of what others are to this person; who answers for them goes before what was stated. */
export function relationsOf({ guardians = [], stated = [] }: Pick<Person, 'guardians' | 'stated'>): RelationV1[] {
  const shown = guardians.map(({ guardianId, kind, basis }) => ({ personId: guardianId, kind, basis }));
  const said = stated.filter((s) => !shown.some((g) => g.personId === s.personId));
  return [...shown, ...said.map(({ personId, kind }) => ({ personId, kind, basis: 'STATED' as const }))];
}

/**
 * What stands of somebody's answering for a child by registration alone, once something else was said of the two: it can only
 * become less. A paper and protection's decision stand until they are ended.
 * Source: docs/handbook/family.md#child-alone.
 */
export function lessByRegistration(known: Guardianship, now: Kind | undefined, by: string): PersonEvent[] {
  if (known.basis !== 'REGISTRATION' || now === known.kind) return [];
  if (now !== undefined && kin.has(now))
    return known.kind === 'KIN' ? [] : [{ type: 'GuardianshipRecorded', guardianship: { ...known, kind: 'KIN' }, by }];
  if (now === 'PARENT') return [];
  return [{ type: 'GuardianshipEnded', guardianId: known.guardianId, by }];
}
