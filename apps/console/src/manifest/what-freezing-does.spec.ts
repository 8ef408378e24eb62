import type { Readiness } from '../api/shapes';
import { whatFreezingDoes } from './what-freezing-does';

const called = (personId: string, familyId: string, ready = true, familyEligible = ready): Readiness => ({
  personId,
  familyId,
  flightId: 'f',
  ready,
  familyEligible,
  blockers: [],
  escortsMissing: [],
});
const proposal = { proposedFamilies: ['a', 'b'], standbyFamilies: ['c'] };
const of = (...people: Readiness[]) =>
  whatFreezingDoes(people, proposal).map(({ person, becomes }) => `${person.personId} ${becomes}`);

describe('freezing', () => {
  it('takes whoever is ready with their family', () => expect(of(called('father', 'a'))).toEqual(['father flies']));
  it('leaves out a whole family of which one is not ready, and names them first', () =>
    expect(of(called('father', 'a'), called('mother', 'b', true, false), called('son', 'b', false))).toEqual([
      'mother leaves',
      'son leaves',
      'father flies',
    ]));
  it('lets wait who is proposed for standby', () => expect(of(called('aunt', 'c'))).toEqual(['aunt standby']));
  it('names whom the proposal does not name, before whoever waits', () =>
    expect(of(called('aunt', 'c'), called('cousin', 'd'))).toEqual(['cousin notProposed', 'aunt standby']));
});
