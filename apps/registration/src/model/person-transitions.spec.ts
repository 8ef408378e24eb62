import { actionsOf, againstStep, whenever } from '@homeward/kernel';
import { aPerson } from '../testing/commands';
import { personLifecycle } from './person-transitions';

const inReview = aPerson({ reviews: ['DOUBTED'] });
const merged = aPerson({ mergedInto: 'another' });
const against = (step: 'correct' | 'confirm' | 'doubt' | 'merge' | 'suspect-duplicate', person = merged) =>
  againstStep(personLifecycle, step, person, whenever).map((b) => b.name);

describe("the transitions of a person's record", () => {
  it('offer a confirmation while there is a question', () => {
    expect(actionsOf(personLifecycle, aPerson(), whenever)).toEqual([
      'correct',
      'withdraw-birth',
      'doubt',
      'record-guardian',
      'end-guardian',
    ]);
    expect(actionsOf(personLifecycle, inReview, whenever)).toEqual([
      'correct',
      'withdraw-birth',
      'confirm',
      'doubt',
      'record-guardian',
      'end-guardian',
    ]);
  });
  it('offer nothing on a record that was merged away', () => {
    expect(actionsOf(personLifecycle, merged, whenever)).toEqual([]);
    for (const step of ['correct', 'confirm', 'doubt', 'merge'] as const)
      expect(against(step)).toEqual(['merged-records-rest']);
    expect(against('suspect-duplicate')).toEqual(['step-is-possible-now']);
  });
  it('let a confirmation be sent again whose question is answered', () =>
    expect(against('confirm', aPerson())).toEqual([]));
});
