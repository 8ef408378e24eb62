import { accept, type Decision } from '@homeward/kernel';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { lessByRegistration } from '../model/relations';

type Relation = NonNullable<Person['stated']>[number];

/** What somebody is to a person is stated; it makes nobody answer for a child, and can show that nobody does. */
export function stateRelation(person: Person, relation: Relation, by: string): Decision<PersonEvent> {
  const before = person.stated?.find((r) => r.personId === relation.personId);
  const guardian = person.guardians?.find((g) => g.guardianId === relation.personId);
  const less = guardian ? lessByRegistration(guardian, relation.kind, by) : [];
  if (before?.kind === relation.kind && less.length === 0) return accept();
  return accept({ type: 'RelationStated', relation, by }, ...less);
}
