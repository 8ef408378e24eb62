import { given } from '@homeward/testing';
import { aPerson } from '../testing/commands';
import { askForReview, confirmIdentity, doubtIdentity } from './review-identity';

const assessment = { type: 'IdentityAssessed', openDuplicates: 0, documentConflict: false, outOfScope: false };
const unsure = { confirmed: false, openDuplicates: 0, documentConflict: false, outOfScope: false };
const inReview = () => aPerson({ reviews: ['MRZ_BAD_CHECK'], told: unsure });

describe('an identity that somebody looks at', () => {
  it('is confirmed: the open questions are answered', () =>
    given(inReview())
      .when((p) => confirmIdentity(p, 'PAPER_SEEN', 'officer'))
      .then([
        { type: 'IdentityReviewed', lifted: ['MRZ_BAD_CHECK'], basis: 'PAPER_SEEN', by: 'officer' },
        { ...assessment, confirmed: true },
      ]));
  it('and was confirmed before stays as it is', () =>
    given(aPerson())
      .when((p) => confirmIdentity(p, 'PAPER_SEEN', 'officer'))
      .then([]));
  it('is doubted, and the person waits', () =>
    given(aPerson())
      .when(doubtIdentity)
      .then([
        { type: 'ReviewAsked', reason: 'DOUBTED' },
        { ...assessment, confirmed: false },
      ]));
  it('is doubted once', () =>
    given(aPerson({ reviews: ['DOUBTED'] }))
      .when(doubtIdentity)
      .then([]));
  it('is asked about once, whatever else is asked already', () => {
    given(inReview())
      .when((p) => askForReview(p, 'DOCUMENT_DISAGREES'))
      .then([{ type: 'ReviewAsked', reason: 'DOCUMENT_DISAGREES' }]);
    given(inReview())
      .when((p) => askForReview(p, 'MRZ_BAD_CHECK'))
      .then([]);
  });
  it('is not confirmed while the record is incomplete', () =>
    given(aPerson({ reviews: ['ROW_TO_BE_MENDED'] }))
      .when((p) => confirmIdentity(p, 'INTERVIEW', 'officer'))
      .isRefusedBy('row-is-mended-before-it-is-confirmed'));
});
