import { given } from '@homeward/testing';
import { aRecordedPassport } from '../testing/commands';
import { readNumberAgain } from './read-number-again.decision';

describe('a document number', () => {
  it('of before is compared in the present form', () =>
    given(aRecordedPassport({ numberForm: undefined, lostOn: '2026-11-01' }))
      .when((paper) => readNumberAgain(paper, 'k', { whole: 'a' }))
      .then([{ type: 'NumberReadAgain', numberKey: 'k', alike: { whole: 'a' }, numberForm: 5 }]));
  it('is read again once', () =>
    given(aRecordedPassport())
      .when((paper) => readNumberAgain(paper, 'k'))
      .then([]));
});
