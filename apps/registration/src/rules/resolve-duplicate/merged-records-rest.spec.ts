import { againstStep, whenever } from '@homeward/kernel';
import { personLifecycle } from '../../model/person-transitions';
import { aPerson, anotherId } from '../../testing/commands';

const against = (step: 'correct' | 'confirm' | 'doubt', mergedInto?: string) =>
  againstStep(personLifecycle, step, aPerson({ mergedInto }), whenever).map((b) => b.name);

describe('a record that was merged into another', () => {
  it('is not confirmed any more', () => expect(against('confirm', anotherId)).toEqual(['merged-records-rest']));
  it('is not corrected any more', () => expect(against('correct', anotherId)).toEqual(['merged-records-rest']));
  it('is not doubted any more', () => expect(against('doubt', anotherId)).toEqual(['merged-records-rest']));
  it('leaves others alone', () => expect(against('correct')).toEqual([]));
});
