import { aJourney, anActiveConsent, aWithdrawnConsent } from '../testing/consents';
import type { Consent } from './consent';
import type { Journey } from './journey';
import { statusForJourney, statusFound } from './status-for-journey';

const now = new Date('2026-12-01T08:00:00Z');
const { operationId, destination, mode, via } = aJourney();
const ahead = { operationId, destination, mode, via };
const yesTo = (journey: Partial<Journey>) => anActiveConsent({ journey: aJourney(journey) });

describe('a yes beside the journey ahead', () => {
  it('stands where it is to that journey, in whatever words it was explained', () => {
    expect(statusForJourney(yesTo({}), ahead, now)).toBe('ACTIVE');
    expect(statusForJourney(yesTo({ route: 'by way of Khartoum' }), ahead, now)).toBe('ACTIVE');
  });
  it.each<[string, Partial<Journey>]>([
    ['another airport', { destination: 'NBO', destinationState: 'KEN' }],
    ['another airport of the same state', { destination: 'DIR' }],
    ['the airport in another state', { destinationState: 'KEN' }],
    ['another operation', { operationId: '01930000-0000-7000-8000-0000000000e2' }],
    ['other stops on the way', { via: ['KRT'] }],
    ['no stop on the way', { via: [] }],
    ['more stops on the way', { via: ['PZU', 'KRT'] }],
    ['stops that were not recorded', { via: undefined }],
    ['another mode', { mode: 'SEA' as 'AIR' }],
  ])('does not stand where it is to %s', (_, journey) =>
    expect(statusForJourney(yesTo(journey), ahead, now)).toBe('OTHER_JOURNEY'),
  );
  it('stands where it goes straight there, and nobody recorded stops, or nobody asks about them', () => {
    expect(statusForJourney(yesTo({ via: undefined }), { ...ahead, via: [] }, now)).toBe('ACTIVE');
    expect(statusForJourney(yesTo({}), { ...ahead, via: undefined }, now)).toBe('ACTIVE');
  });
  it('does not stand where it names no journey', () =>
    expect(statusForJourney(anActiveConsent({ journey: undefined }), ahead, now)).toBe('OTHER_JOURNEY'));
  it('is no yes where it has ended, or was never given, whatever the journey', () => {
    const elsewhere = { ...ahead, destination: 'NBO' };
    expect(statusForJourney(aWithdrawnConsent(), elsewhere, now)).toBe('WITHDRAWN');
    expect(statusForJourney(anActiveConsent(), elsewhere, new Date('2027-01-01T00:00:00Z'))).toBe('EXPIRED');
    expect(statusForJourney(undefined, ahead, now)).toBe('NONE');
  });
  it('is no yes in a record that was changed outside the service', () => {
    const found = (broken: string[]) => statusFound({ state: yesTo({}), broken }, [], ahead, now);
    expect(found([])).toEqual({ status: 'ACTIVE', agreesWithHistory: true });
    expect(found(['changed'])).toEqual({ status: 'NONE', agreesWithHistory: false });
    expect(statusFound(undefined, [], ahead, now)).toEqual({ status: 'NONE', agreesWithHistory: true });
  });
  it('is no yes where another record of the person says no, until they say yes again', () => {
    const status = (givenAt: string, other: Consent | undefined) =>
      statusFound({ state: anActiveConsent({ givenAt }), broken: [] }, [{ state: other, broken: [] }], ahead, now)
        .status;
    expect(status('2026-11-25T09:00:00.000Z', aWithdrawnConsent())).toBe('WITHDRAWN');
    expect(status('2026-12-01T09:00:01.000Z', aWithdrawnConsent())).toBe('ACTIVE');
    expect(status('2026-11-25T09:00:00.000Z', yesTo({}))).toBe('ACTIVE');
    expect(status('2026-11-25T09:00:00.000Z', undefined)).toBe('ACTIVE');
  });
});
