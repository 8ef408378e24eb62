import { brokenBy } from '@homeward/kernel';
import { nobodyReviewsTheirOwnReads } from './nobody-reviews-their-own-reads';

describe('the review of an emergency read', () => {
  it('is not by the person who read', () =>
    expect(brokenBy([nobodyReviewsTheirOwnReads], { readBy: 'a', reviewedBy: 'a' })).toMatchObject([
      { name: 'nobody-reviews-their-own-reads', unblockedBy: 'data-officer' },
    ]));
  it('is by anybody else who may', () =>
    expect(brokenBy([nobodyReviewsTheirOwnReads], { readBy: 'a', reviewedBy: 'b' })).toEqual([]));
});
