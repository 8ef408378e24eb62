import { given } from '@homeward/testing';
import { nameHead, recordRelationship } from './describe-family';

const family = { familyId: 'f', operationId: 'o', members: ['mother', 'child'] };
const about = { familyId: 'f', operationId: 'o' };

describe('what is said of a family', () => {
  it('is who its head is', () =>
    given(family)
      .when((f) => nameHead(f, 'mother'))
      .then([{ type: 'HeadNamed', ...about, headPersonId: 'mother' }]));
  it('is how two members are related', () =>
    given(family)
      .when((f) => recordRelationship(f, { personId: 'mother', kind: 'MOTHER', toPersonId: 'child' }))
      .then([{ type: 'RelationshipRecorded', ...about, personId: 'mother', kind: 'MOTHER', toPersonId: 'child' }]));
  it('is said of nobody else, and of nobody to themself', () => {
    given(family)
      .when((f) => nameHead(f, 'stranger'))
      .isRefusedBy('relationship-is-within-the-family');
    given(family)
      .when((f) => recordRelationship(f, { personId: 'child', kind: 'SIBLING', toPersonId: 'child' }))
      .isRefusedBy('relationship-is-within-the-family');
  });
});
