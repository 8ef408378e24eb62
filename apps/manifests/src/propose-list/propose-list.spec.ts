import { given } from '@homeward/testing';
import { aFlight } from '../testing/a-ready-person';
import { proposeList } from './propose-list';

describe('a proposal', () => {
  it('names each family once, and lets none wait that flies', () =>
    given(aFlight())
      .when((flight) => proposeList(flight, { families: ['a', 'b', 'a'], standby: ['b', 'c', 'c'] }))
      .then([{ type: 'ListProposed', flight: aFlight(), families: ['a', 'b'], standby: ['c'] }]));
});
