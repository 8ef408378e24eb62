import { confirmIdentity } from '../../review-identity/review-identity';
import { aPerson } from '../../testing/commands';

describe('an identity', () => {
  it('is not confirmed while the record is incomplete', () =>
    expect(confirmIdentity(aPerson({ reviews: ['ROW_TO_BE_MENDED'] }), 'PAPER_SEEN', 'officer')).toMatchObject({
      accepted: false,
      broken: [{ name: 'row-is-mended-before-it-is-confirmed' }],
    }));
  it('is confirmed once somebody compared the paper', () =>
    expect(confirmIdentity(aPerson({ reviews: ['MRZ_BAD_CHECK'] }), 'PAPER_SEEN', 'officer')).toMatchObject({
      accepted: true,
    }));
});
