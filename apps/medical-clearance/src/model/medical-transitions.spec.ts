import { actionsOf, againstStep, whenever } from '@homeward/kernel';
import { aCheck } from '../testing/an-examination';
import { medicalLifecycle, medicalTransitions } from './medical-transitions';

describe('the transitions of a medical file', () => {
  it('let a person be seen again in every state', () => {
    for (const steps of Object.values(medicalTransitions))
      expect(steps).toEqual(expect.arrayContaining(['examine', 'check']));
  });
  it('keep the end of an examination when a flight moves', () => {
    const against = (kind: 'CHECK' | 'EXAMINATION') =>
      againstStep(medicalLifecycle, 'recompute', aCheck({ kind }), whenever);
    expect(against('CHECK')).toEqual([]);
    expect(against('EXAMINATION')).toHaveLength(1);
  });
  it('offer nobody what follows from a flight', () =>
    expect(actionsOf(medicalLifecycle, aCheck(), whenever)).toEqual(['examine', 'check']));
});
