import { never, type Lifecycle } from '@homeward/kernel';

export interface Relationship {
  personId: string;
  /** What this person is to the other one: their mother, their guardian. */
  kind: string;
  toPersonId: string;
}

/** Those who travel together, across cases. Its members are found by their records; this is what is said of the family as a whole. */
export interface Family {
  familyId: string;
  operationId: string;
  /** One at most: there is no place for a second. */
  headPersonId?: string;
  relationships: Relationship[];
  personal?: undefined;
}

type About = { familyId: string; operationId: string; personal?: undefined };
export type FamilyEvent =
  | ({ type: 'CaseLinked'; caseId: string } & About)
  | ({ type: 'HeadNamed'; headPersonId: string } & About)
  | ({ type: 'RelationshipRecorded' } & Relationship & About);

export function evolveFamily(before: Family | undefined, event: FamilyEvent): Family {
  const { familyId, operationId } = event;
  const family = before ?? { familyId, operationId, relationships: [] };
  switch (event.type) {
    case 'CaseLinked':
      return family;
    case 'HeadNamed':
      return { ...family, headPersonId: event.headPersonId };
    case 'RelationshipRecorded': {
      const { personId, kind, toPersonId } = event;
      const others = family.relationships.filter((r) => r.personId !== personId || r.toPersonId !== toPersonId);
      return { ...family, relationships: [...others, { personId, kind, toPersonId }] };
    }
    default:
      return never(event);
  }
}

export type FamilyStep = 'link-case' | 'name-head' | 'relate';

const always = ['link-case', 'name-head', 'relate'] as const;

/** `UNDESCRIBED` while nothing was said of the whole family: it is there with its first case. */
export const familyLifecycle: Lifecycle<Family, 'UNDESCRIBED' | 'DESCRIBED', FamilyStep> = {
  table: { UNDESCRIBED: always, DESCRIBED: always },
  phaseOf: (family) => (family ? 'DESCRIBED' : 'UNDESCRIBED'),
  unblockedBy: 'registration-officer',
};
