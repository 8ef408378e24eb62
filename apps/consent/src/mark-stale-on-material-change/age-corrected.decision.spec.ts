import { given } from '@homeward/testing';
import type { AgeBand } from '@homeward/kernel';
import type { Consent } from '../model/consent';
import { evolve } from '../model/evolve';
import { aWithdrawnConsent, anActiveConsent, personId } from '../testing/consents';
import { ageToHoldAgainst, markStaleByAge } from './age-corrected.decision';

const now = new Date('2026-12-01T09:00:00Z');
const about = { personId, purpose: 'RETURN' } as const;
const stale = { ...about, type: 'ConsentWentStale', because: 'AGE_CORRECTED', at: now.toISOString() } as const;
const held = (consent: Consent | undefined, band: AgeBand) =>
  given<Consent | undefined>(consent).when((c) => markStaleByAge(c, { ...about, band, now }));

describe('a yes, once another age is on record', () => {
  it.each([
    ['CHILD', 'SELF'],
    ['CHILD', 'PROXY'],
    ['ADULT', 'GUARDIAN'],
    ['ADULT', 'CHILD_AND_GUARDIAN'],
    ['UNKNOWN', 'GUARDIAN'],
  ] as const)('of a person who is %s is stale where it was said by %s', (band, givenBy) =>
    held(anActiveConsent({ givenBy }), band).then([stale]),
  );
  it.each([
    ['ADULT', 'SELF'],
    ['ADULT', 'PROXY'],
    ['CHILD', 'GUARDIAN'],
    ['CHILD', 'CHILD_AND_GUARDIAN'],
    ['UNKNOWN', 'SELF'],
    ['UNKNOWN', 'CHILD_AND_GUARDIAN'],
  ] as const)('of a person who is %s stands where it was said by %s', (band, givenBy) =>
    held(anActiveConsent({ givenBy }), band).then([]),
  );
  it('is stale for this also where a short talk would have lifted it, and says why until there is a new one', () => {
    const moved = { ...stale, because: 'DATE_MOVED' } as const;
    const before = evolve(anActiveConsent(), moved);
    held(before, 'CHILD').then([stale]);
    const after = evolve(evolve(before, stale), moved);
    expect(after).toMatchObject({ status: 'STALE', toTell: undefined, anewBecause: 'AGE_CORRECTED' });
    held(after, 'CHILD').then([]);
  });
  it('that is none stays none', () => {
    held(undefined, 'CHILD').then([]);
    held(aWithdrawnConsent(), 'CHILD').then([]);
  });
});

describe('the age that a yes is held against', () => {
  it('is the one as it was sent', () =>
    expect(ageToHoldAgainst({ ageBand: 'CHILD' }, { ageBand: 'CHILD', ageBandNow: 'ADULT' })).toBe('ADULT'));
  it('is the one at registration in a message of before, where it is another one than was known', () => {
    expect(ageToHoldAgainst({ ageBand: 'ADULT' }, { ageBand: 'CHILD' })).toBe('CHILD');
    expect(ageToHoldAgainst({ ageBand: 'CHILD' }, { ageBand: 'CHILD' })).toBeUndefined();
    expect(ageToHoldAgainst(null, { ageBand: 'CHILD' })).toBeUndefined();
  });
});
