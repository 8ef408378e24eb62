import { aWithdrawnConsent, anActiveConsent } from '../testing/consents';
import { asksForAge } from './asks-for-age.decision';

describe('a yes that is said again', () => {
  it.each(['GUARDIAN', 'CHILD_AND_GUARDIAN'] as const)('asks how old the person is now, where %s said it', (givenBy) =>
    expect(asksForAge(anActiveConsent({ givenBy }))).toBe(true),
  );
  it.each(['SELF', 'PROXY'] as const)('asks for no age where %s said it', (givenBy) =>
    expect(asksForAge(anActiveConsent({ givenBy }))).toBe(false),
  );
  it('asks for no age where there is no yes', () => {
    expect(asksForAge(undefined)).toBe(false);
    expect(asksForAge(aWithdrawnConsent())).toBe(false);
  });
});
