import { againstStep, whenever } from '@homeward/kernel';
import { personLifecycle } from '../../model/person-transitions';
import { aPerson, anotherId } from '../../testing/commands';

const against = (step: 'correct' | 'confirm' | 'doubt', mergedInto?: string) =>
  againstStep(personLifecycle, step, aPerson({ mergedInto }), whenever).map((b) => b.code);

describe('a record that was merged into another', () => {
  it('is not confirmed any more', () => expect(against('confirm', anotherId)).toEqual(['MERGED']));
  it('is not corrected any more', () => expect(against('correct', anotherId)).toEqual(['MERGED']));
  it('is not doubted any more', () => expect(against('doubt', anotherId)).toEqual(['MERGED']));
  it('leaves others alone', () => expect(against('correct')).toEqual([]));
});
