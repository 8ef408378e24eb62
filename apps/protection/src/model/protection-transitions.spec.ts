import { actionsOf, whenever } from '@homeward/kernel';
import { aFile, aHeldPerson } from '../testing/screenings';
import { phaseOf, protectionLifecycle, protectionTransitions } from './protection-transitions';

describe('the transitions of a protection file', () => {
  it('let a hold be placed in every state', () => {
    for (const steps of Object.values(protectionTransitions)) expect(steps).toContain('place-hold');
  });
  it('offer the lifting of a hold while one stands', () => {
    expect(actionsOf(protectionLifecycle, aHeldPerson(), whenever)).toContain('lift-hold');
    expect(actionsOf(protectionLifecycle, aFile(), whenever)).not.toContain('lift-hold');
  });
  it('know a person who is cleared from one who is not', () => {
    const screening = { outcome: 'CLEARED', fearsReturn: false, status: 'NONE', referralAnswered: false } as const;
    expect(phaseOf(aFile({ screening }))).toBe('CLEARED');
    expect(phaseOf(aFile())).toBe('OPEN');
    expect(phaseOf(undefined)).toBe('NONE');
  });
});
