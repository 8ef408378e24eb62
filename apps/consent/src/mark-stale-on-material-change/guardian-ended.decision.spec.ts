import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import { aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { guardianWhoSaidYes, markStaleWithoutGuardian } from './guardian-ended.decision';

const now = new Date('2026-12-01T09:00:00Z');
const about = { personId, purpose: 'RETURN' } as const;
const yes = anActiveConsent({ givenBy: 'GUARDIAN' });
const stale = (toTell?: ['DATE_MOVED']): Consent => ({ ...yes, status: 'STALE', toTell }) as Consent;
const ended = [{ ...about, type: 'ConsentWentStale', because: 'GUARDIAN_ENDED', at: now.toISOString() }];
const mark = (consent: Consent, saidBy = ['mother'], answering = ['aunt']) =>
  given<Consent | undefined>(consent).when((c) => markStaleWithoutGuardian(c, { ...about, saidBy, answering, now }));

describe('a yes whose guardian answers for the person no longer', () => {
  it('is stale', () => mark(yes).then(ended));
  it('is stale for this also where a short talk would have lifted it', () => mark(stale(['DATE_MOVED'])).then(ended));
  it('stands as long as that guardian answers for them, under whichever record', () => {
    mark(yes, ['mother'], ['aunt', 'mother']).then([]);
    mark(yes, ['mother', 'kept'], ['kept']).then([]);
  });
  it('stands where nobody who is registered said it', () => mark(yes, []).then([]));
  it('is not marked twice', () => mark(stale()).then([]));
});

describe('the guardian who said a yes', () => {
  const named = (guardian: object): Consent => ({ ...yes, personal: { guardian } }) as Consent;
  it('is the one whom the yes names', () =>
    expect(guardianWhoSaidYes(named({ personId: 'mother' }), 'aunt')).toBe('mother'));
  it('is nobody where the yes names somebody who is not registered', () =>
    expect(guardianWhoSaidYes(named({ name: 'An aunt' }), 'aunt')).toBeUndefined());
  it('is whoever was counselled, in a yes of before that names nobody', () => {
    expect(guardianWhoSaidYes(yes, 'mother')).toBe('mother');
    expect(guardianWhoSaidYes(yes, personId)).toBeUndefined();
    expect(guardianWhoSaidYes(yes, undefined)).toBeUndefined();
  });
  it('is nobody where no yes stands', () => {
    expect(guardianWhoSaidYes(undefined, 'mother')).toBeUndefined();
    expect(guardianWhoSaidYes(aWithdrawnConsent(), 'mother')).toBeUndefined();
  });
});
