import { consentTransitions } from './consent-transitions';

describe('the transitions of a consent', () => {
  it('allow a no in every state', () => {
    for (const actions of Object.values(consentTransitions))
      expect(actions).toEqual(expect.arrayContaining(['withdraw', 'refuse']));
  });
  it('allow no reconfirmation after a "no", nor where only a new yes is enough', () => {
    for (const state of ['WITHDRAWN', 'REFUSED', 'EXPIRED', 'NONE', 'OUTDATED'] as const)
      expect(consentTransitions[state]).not.toContain('reconfirm');
  });
});
