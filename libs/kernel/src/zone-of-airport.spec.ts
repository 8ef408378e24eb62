import codesByZone from './airport-zones.json';
import { zoneOfAirport } from './zone-of-airport';

describe('the time zone of an airport', () => {
  it('is looked up by its code', () => expect(zoneOfAirport('BEY')).toBe('Asia/Beirut'));
  it('has its own name where airports share a clock', () => expect(zoneOfAirport('ADD')).toBe('Africa/Addis_Ababa'));
  it.each(['ZZZ', 'PSC', 'constructor'])('is unknown where nobody knows the airport, or sources disagree: %s', (code) =>
    expect(zoneOfAirport(code)).toBeUndefined(),
  );
  it('is one that this platform can count in', () => {
    for (const timeZone of Object.keys(codesByZone))
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });
});
