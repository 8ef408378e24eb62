import { brokenBy } from '@homeward/kernel';
import { discardsTakeTwoPeople } from './discards-take-two-people';

describe('a discard', () => {
  it('is not confirmed by whoever proposed it', () =>
    expect(brokenBy([discardsTakeTwoPeople], { proposedBy: 'a', confirmedBy: 'a' })).toMatchObject([
      { code: 'SECOND-PERSON' },
    ]));
  it('is confirmed by anybody else', () =>
    expect(brokenBy([discardsTakeTwoPeople], { proposedBy: 'a', confirmedBy: 'b' })).toEqual([]));
});
