import { consentTransitions } from './consent-transitions';

describe('the transitions of a consent', () => {
  it('allow a no in every state', () => {
    for (const actions of Object.values(consentTransitions))
      expect(actions).toEqual(expect.arrayContaining(['withdraw', 'refuse']));
  });
  it('allow no reconfirmation after a "no"', () => {
    for (const state of ['WITHDRAWN', 'REFUSED', 'EXPIRED', 'NONE'] as const)
      expect(consentTransitions[state]).not.toContain('reconfirm');
  });
});
