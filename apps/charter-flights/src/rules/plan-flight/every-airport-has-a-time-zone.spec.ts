import { brokenBy } from '@homeward/kernel';
import { aFlight } from '../../testing/flights';
import { everyAirportHasATimeZone } from './every-airport-has-a-time-zone';

const { legs } = aFlight();

describe('the airports of a flight', () => {
  it('have a time zone', () => expect(brokenBy([everyAirportHasATimeZone], { legs })).toEqual([]));
  it('are each named once where it is not known', () => {
    const unknown = legs.map((l) => ({ ...l, from: 'ZZZ', to: 'ZZZ', fromZone: undefined, toZone: undefined }));
    expect(brokenBy([everyAirportHasATimeZone], { legs: unknown })).toMatchObject([
      { parameters: { airports: 'ZZZ' } },
    ]);
  });
});
