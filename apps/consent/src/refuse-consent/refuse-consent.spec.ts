import { given } from '@homeward/testing';
import type { RefuseConsent } from '../commands/refuse-consent';
import type { Consent } from '../model/consent';
import { aWithdrawal, aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { refuseConsent } from './refuse-consent';

const refusal: RefuseConsent = {
  personId,
  purpose: 'RETURN',
  by: 'counsellor-1',
  now: new Date('2026-12-01T09:00:00Z'),
};
const refuse = (consent: Consent | undefined) => refuseConsent(consent, refusal);
const refused = { type: 'ConsentRefused', personId, purpose: 'RETURN', refusedAt: '2026-12-01T09:00:00.000Z' };

describe('a person who is asked and says no', () => {
  it('has refused, before any yes', () => given<Consent | undefined>(undefined).when(refuse).then([refused]));
  const again = (consent: Consent, over: Partial<RefuseConsent> = {}) =>
    given<Consent | undefined>(consent).when((c) =>
      refuseConsent(c, { ...refusal, now: new Date('2026-12-02T09:00:00Z'), ...over }),
    );
  it('says it again, after an earlier no, which keeps its time', () => {
    const saidAgainAt = '2026-12-02T09:00:00.000Z';
    const [before] = [{ personId, purpose: 'RETURN', status: 'REFUSED', refusedAt: refused.refusedAt } as Consent];
    again(before!).then([{ ...refused, saidAgainAt }]);
    const withdrawal = { ...aWithdrawal(), channel: 'OTHER', by: 'counsellor-1', saidAgainAt };
    again(aWithdrawnConsent()).then([withdrawal]);
  });
  it('says it once where the same request is sent twice', () =>
    again(
      { personId, purpose: 'RETURN', status: 'REFUSED', refusedAt: refused.refusedAt, saidBy: 'c1' },
      { saidBy: 'c1' },
    ).then([]));
  it('has refused, after a yes that has expired', () =>
    given<Consent | undefined>(anActiveConsent({ validUntil: '2026-11-30T00:00:00.000Z' }))
      .when(refuse)
      .then([refused]));
  it('has withdrawn, while a yes stands', () =>
    given<Consent | undefined>(anActiveConsent())
      .when(refuse)
      .then([
        {
          type: 'ConsentWithdrawn',
          personId,
          purpose: 'RETURN',
          withdrawnAt: '2026-12-01T09:00:00.000Z',
          channel: 'OTHER',
          reason: 'W-UNSTATED',
          by: 'counsellor-1',
        },
      ]));
});
