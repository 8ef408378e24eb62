import { unlessBroken, type Decision } from '@homeward/kernel';
import type { FamilyEvent, Relationship } from '../model/family';
import { relationshipIsWithinTheFamily } from '../rules/describe-family/relationship-is-within-the-family';

interface About {
  familyId: string;
  operationId: string;
  members: string[];
}

export const nameHead = ({ members, ...about }: About, headPersonId: string): Decision<FamilyEvent> =>
  unlessBroken([relationshipIsWithinTheFamily], { about: [headPersonId], members }, () => ({
    type: 'HeadNamed',
    ...about,
    headPersonId,
  }));

export const recordRelationship = ({ members, ...about }: About, said: Relationship): Decision<FamilyEvent> =>
  unlessBroken([relationshipIsWithinTheFamily], { about: [said.personId, said.toPersonId], members }, () => ({
    type: 'RelationshipRecorded',
    ...about,
    ...said,
  }));
