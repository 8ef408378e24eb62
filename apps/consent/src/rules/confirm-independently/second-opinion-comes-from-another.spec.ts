import { given } from '@homeward/testing';
import { aGoodSession } from '../../testing/consents';
import { approveProxy, confirmIndependently } from '../../confirm-independently/confirm-independently';

const now = new Date('2026-11-26T09:00:00Z');

describe('a second opinion', () => {
  it('is refused when it comes from the counsellor', () => {
    given(aGoodSession())
      .when((s) => confirmIndependently(s, s.counsellor, now))
      .isRefusedBy('second-opinion-comes-from-another');
    given(aGoodSession())
      .when((s) => approveProxy(s, s.counsellor, now))
      .isRefusedBy('second-opinion-comes-from-another');
  });
  it('is recorded with its author', () =>
    given(aGoodSession())
      .when((s) => confirmIndependently(s, 'protection-1', now))
      .then([{ type: 'ConfirmedIndependently', by: 'protection-1', at: now.toISOString() }]));
});
