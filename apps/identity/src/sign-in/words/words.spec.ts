import { chooseLanguage, languages } from './index';

describe('the language of the sign-in page', () => {
  it('is the first supported one among those asked for', () => {
    expect(chooseLanguage('am-ET ar', 'fr')).toBe('ar');
    expect(chooseLanguage(undefined, 'de-DE,fr;q=0.8,en;q=0.5')).toBe('fr');
  });

  it('is English when none is supported', () => {
    expect(chooseLanguage()).toBe('en');
    expect(chooseLanguage('', 'zz', 'constructor')).toBe('en');
  });

  it('has every text', () => {
    for (const words of Object.values(languages)) expect(Object.values(words).every(Boolean)).toBe(true);
  });
});
