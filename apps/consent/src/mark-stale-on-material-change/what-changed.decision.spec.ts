import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import type { Change } from '../model/stale-reason';
import { anActiveConsent, personId } from '../testing/consents';
import { changedFamilies, riskHasChanged, somethingChanged } from './what-changed.decision';

const now = new Date('2026-12-01T09:00:00Z');
const stale = (toTell?: Change[]): Consent => ({ ...anActiveConsent(), status: 'STALE', toTell }) as Consent;
const changed = (consent: Consent | undefined, because: Change = 'FAMILY_CHANGED') =>
  given(consent).when((c) => somethingChanged(c, { personId, because, now }));
const went = (because: Change) => [
  { type: 'ConsentWentStale', personId, purpose: 'RETURN', because, at: now.toISOString() },
];

describe('a yes, when something else than the flight changes', () => {
  it.each<Change>(['FAMILY_CHANGED', 'RISK_CHANGED'])('is stale: %s', (because) =>
    changed(anActiveConsent(), because).then(went(because)),
  );
  it('is stale for each change that the person has to hear', () =>
    changed(stale(['RISK_CHANGED'])).then(went('FAMILY_CHANGED')));
  it('is not marked twice for one change', () => changed(stale(['FAMILY_CHANGED'])).then([]));
  it('is not marked where only a new yes is enough', () => changed(stale()).then([]));
});

describe('what makes a yes stale', () => {
  it('is another family, for the members of both', () => {
    expect(changedFamilies({ familyId: 'f' }, 'g')).toEqual(['f', 'g']);
    expect(changedFamilies({ familyId: 'f' }, 'f')).toEqual([]);
    expect(changedFamilies(null, 'f')).toEqual([]);
  });
  it('is a risk, where protection had cleared them', () => {
    expect(riskHasChanged({ cleared: true }, false)).toBe(true);
    expect(riskHasChanged({ cleared: true }, true)).toBe(false);
    for (const known of [{ cleared: false }, { cleared: null }, null]) expect(riskHasChanged(known, false)).toBe(false);
  });
});
