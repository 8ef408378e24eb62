import { given } from '@homeward/testing';
import { aPerson, anotherId } from '../testing/commands';
import { settleDocuments } from './settle-documents';

const alone = { others: [] };
const shared = { others: [{ personId: anotherId, onBothPapers: [] }] };
const passport = { documentId: 'd', kind: 'PP', validUntil: '2030-01-01' };
const text = { number: 'EP1234567' };
const assessment = { type: 'IdentityAssessed', confirmed: true, openDuplicates: 0, outOfScope: false };

describe('what the papers of a person come to', () => {
  it('is the one to travel on', () =>
    given(aPerson())
      .when((p) => settleDocuments(p, { bearing: alone, best: passport, bestText: text }))
      .then([{ type: 'TravelDocumentChosen', document: passport, personal: text }]));
  it('is nothing new while that one stays', () =>
    given(aPerson({ document: passport }))
      .when((p) => settleDocuments(p, { bearing: alone, best: passport, bestText: text }))
      .then([]));
  it('is none once it was lost', () =>
    given(aPerson({ document: passport }))
      .when((p) => settleDocuments(p, { bearing: alone }))
      .then([{ type: 'TravelDocumentChosen', document: undefined, personal: undefined }]));
  it('is a conflict while somebody else bears the number, and none afterwards', () => {
    given(aPerson())
      .when((p) => settleDocuments(p, { bearing: shared }))
      .then([{ type: 'DocumentConflictFound' }, { ...assessment, documentConflict: true }]);
    given(aPerson({ documentConflict: true, told: { ...aPerson().told!, documentConflict: true } }))
      .when((p) => settleDocuments(p, { bearing: alone }))
      .then([{ type: 'DocumentConflictLifted' }, { ...assessment, documentConflict: false }]);
  });
});
