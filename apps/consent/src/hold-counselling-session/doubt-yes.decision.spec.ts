import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import type { CounsellingSession } from '../model/counselling-session';
import { aGoodSession, aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { castsDoubt, doubtYes } from './doubt-yes.decision';

const now = new Date('2026-11-26T10:00:00Z');
const about = { personId, purpose: 'RETURN' } as const;
const later = { heldAt: '2026-11-26T09:00:00.000Z', underDuress: true };
const doubt = (consent: Consent | undefined, session: Partial<CounsellingSession> = {}) =>
  given(consent).when((c) => doubtYes(c, { ...about, session: aGoodSession({ ...later, ...session }), now }));
const doubted = [{ ...about, type: 'ConsentWentStale', because: 'NOT_FREE', at: now.toISOString() }];
const stale = (toTell?: ['DATE_MOVED']): Consent => ({ ...anActiveConsent(), status: 'STALE', toTell }) as Consent;

describe('a talk after a yes', () => {
  it.each([{ underDuress: true }, { capacity: 'IMPAIRED' }, { understood: false }] as const)(
    'casts doubt: %j',
    (over) => expect(castsDoubt(aGoodSession(over))).toBe(true),
  );
  it('casts none where all is well', () => {
    expect(castsDoubt(aGoodSession())).toBe(false);
    doubt(anActiveConsent(), { underDuress: false }).then([]);
  });
  it('makes the yes stale where it casts doubt', () => doubt(anActiveConsent()).then(doubted));
  it('leaves a yes that was said since', () =>
    doubt(anActiveConsent({ givenAt: '2026-11-26T09:30:00.000Z' })).then([]));
  it('leaves a no, and whoever has said nothing', () => {
    doubt(aWithdrawnConsent()).then([]);
    doubt(undefined).then([]);
  });
  it('makes a yes for a dependant stale, but not one that they said themselves', () => {
    doubt(anActiveConsent({ givenBy: 'GUARDIAN' }), { personId: 'mother' }).then(doubted);
    doubt(anActiveConsent(), { personId: 'mother' }).then([]);
  });
  it('makes a yes stale that a short talk would have lifted, and is heard once', () => {
    doubt(stale(['DATE_MOVED'])).then(doubted);
    doubt(stale()).then([]);
  });
});
