import { countryName, numericOf } from './country-codes';

describe('a country', () => {
  it('has a name in each language, from two letters or three', () => {
    expect(countryName('en', 'CMR')).toBe('Cameroon');
    expect(countryName('fr', 'LB')).toBe('Liban');
    expect(countryName('ar', 'ETH')).toBe('إثيوبيا');
  });
  it('that nobody knows is shown by its letters', () => expect(countryName('en', 'XXA')).toBe('XXA'));
  it('has a number, by which its shape is found', () => expect(numericOf('ETH')).toBe('231'));
});
