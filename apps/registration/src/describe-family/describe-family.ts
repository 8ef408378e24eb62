import { unlessBroken, type Decision } from '@homeward/kernel';
import type { DescribeFamily } from '../commands/describe-family';
import type { FamilyEvent, Relationship } from '../model/family';
import { relationshipIsWithinTheFamily } from '../rules/describe-family/relationship-is-within-the-family';

export const nameHead = ({ members, ...about }: DescribeFamily, headPersonId: string): Decision<FamilyEvent> =>
  unlessBroken([relationshipIsWithinTheFamily], { about: [headPersonId], members }, () => ({
    type: 'HeadNamed',
    ...about,
    headPersonId,
  }));

export const recordRelationship = ({ members, ...about }: DescribeFamily, said: Relationship): Decision<FamilyEvent> =>
  unlessBroken([relationshipIsWithinTheFamily], { about: [said.personId, said.toPersonId], members }, () => ({
    type: 'RelationshipRecorded',
    ...about,
    ...said,
  }));
