import { given } from '@homeward/testing';
import { evolveSession } from '../model/counselling-session';
import { aGoodSession } from '../testing/consents';
import { approveProxy, confirmIndependently, witnessSession } from './confirm-independently';

const now = new Date('2026-11-26T09:00:00Z');
const by = (who: string) => ({ by: who, now });
const { counsellor } = aGoodSession();

describe('a second opinion', () => {
  it('is recorded with its author', () =>
    given(aGoodSession())
      .when((s) => confirmIndependently(s, by('protection-1')))
      .then([{ type: 'ConfirmedIndependently', by: 'protection-1', at: now.toISOString() }]));
  it('is refused when it comes from the counsellor', () =>
    given(aGoodSession())
      .when((s) => confirmIndependently(s, by(counsellor)))
      .isRefusedBy('second-opinion-comes-from-another'));
});

describe('the approval of a proxy', () => {
  it('is recorded with its author, and kept beside the one before', () => {
    const approved = { type: 'ProxyApproved', by: 'protection-2', at: now.toISOString() } as const;
    const once = aGoodSession({ proxyApprovedBy: ['protection-1'] });
    given(once)
      .when((s) => approveProxy(s, by('protection-2')))
      .then([approved]);
    expect(evolveSession(once, approved).proxyApprovedBy).toEqual(['protection-1', 'protection-2']);
  });
  it('is refused when it comes from the counsellor', () =>
    given(aGoodSession())
      .when((s) => approveProxy(s, by(counsellor)))
      .isRefusedBy('second-opinion-comes-from-another'));
});

describe('a colleague as a witness', () => {
  it('is recorded by their own sign-in, beside the one before', () => {
    const witnessed = { type: 'SessionWitnessed', by: 'counsellor-3', at: now.toISOString() } as const;
    const once = aGoodSession({ witnessedBy: ['counsellor-2'] });
    given(once)
      .when((s) => witnessSession(s, by('counsellor-3')))
      .then([witnessed]);
    expect(evolveSession(once, witnessed).witnessedBy).toEqual(['counsellor-2', 'counsellor-3']);
  });
  it('is not the counsellor', () =>
    given(aGoodSession())
      .when((s) => witnessSession(s, by(counsellor)))
      .isRefusedBy('second-opinion-comes-from-another'));
});
