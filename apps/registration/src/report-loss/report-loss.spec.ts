import { actionsOf, whenever } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { bestOf, documentLifecycle } from '../model/travel-document';
import { aRecordedPassport, now } from '../testing/commands';
import { reportLoss } from './report-loss';

const lost = () => aRecordedPassport({ lostOn: '2026-11-30' });

describe('a paper that was lost', () => {
  it('is lost from that day on', () =>
    given(aRecordedPassport())
      .when((paper) => reportLoss(paper, now))
      .then([{ type: 'DocumentLost', lostOn: '2026-12-01' }]));
  it('was lost on the first day that it was said', () =>
    given(lost())
      .when((paper) => reportLoss(paper, now))
      .then([]));
  it('takes nobody across a border, and is not offered to be lost again', () => {
    expect(bestOf([lost()])).toBeUndefined();
    expect(actionsOf(documentLifecycle, lost(), whenever)).toEqual([]);
    expect(actionsOf(documentLifecycle, aRecordedPassport(), whenever)).toEqual(['report-loss']);
  });
});
