import { given } from '@homeward/testing';
import type { Consent } from '../model/consent';
import { anActiveConsent, personId } from '../testing/consents';
import { markStaleWithoutGuardian } from './guardian-ended.decision';

const now = new Date('2026-12-01T09:00:00Z');
const about = { personId, purpose: 'RETURN' } as const;
const yes = anActiveConsent({ givenBy: 'GUARDIAN' });
const stale = (toTell?: ['DATE_MOVED']): Consent => ({ ...yes, status: 'STALE', toTell }) as Consent;
const ended = [{ ...about, type: 'ConsentWentStale', because: 'GUARDIAN_ENDED', at: now.toISOString() }];
const mark = (consent: Consent) =>
  given<Consent | undefined>(consent).when((c) => markStaleWithoutGuardian(c, { ...about, now }));

describe('a yes whose guardian answers for the person no longer', () => {
  it('is stale', () => mark(yes).then(ended));
  it('is stale for this also where a short talk would have lifted it', () => mark(stale(['DATE_MOVED'])).then(ended));
  it('is not marked twice', () => mark(stale()).then([]));
});
