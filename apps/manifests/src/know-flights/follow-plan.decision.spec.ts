import { given } from '@homeward/testing';
import { evolve } from '../model/evolve';
import { aFlight } from '../testing/a-ready-person';
import { aFrozenList } from '../testing/lists';
import { followPlan } from './follow-plan.decision';

describe('a flight that is planned anew', () => {
  const flight = aFlight({ seats: 90, stage: 'POSTPONED' });
  const event = { type: 'FlightReplanned', flight } as const;
  it('is what the list is judged against', () => {
    given(flight).when(followPlan).then([event]);
    expect(evolve(aFrozenList([]), event).flight).toBe(flight);
  });
});
