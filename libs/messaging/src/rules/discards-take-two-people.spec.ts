import { brokenBy } from '@homeward/kernel';
import { discardsTakeTwoPeople } from './discards-take-two-people';

describe('a discard', () => {
  it('cannot be confirmed by the person who proposed it', () =>
    expect(brokenBy([discardsTakeTwoPeople], { proposedBy: 'a', confirmedBy: 'a' })).toMatchObject([
      { code: 'SECOND-PERSON' },
    ]));
  it('can be confirmed by anybody else', () =>
    expect(brokenBy([discardsTakeTwoPeople], { proposedBy: 'a', confirmedBy: 'b' })).toEqual([]));
});
