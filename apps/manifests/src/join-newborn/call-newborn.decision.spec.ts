import { given } from '@homeward/testing';
import { aFrozenList, aPassenger } from '../testing/lists';
import { callNewborn } from './call-newborn.decision';

const list = aFrozenList([aPassenger('baby', 'f', { bagKg: 0 })]);
const call = { personId: 'baby', offPoint: 'PZU', bagKg: 5, priority: 1 };

describe('a newborn on the list', () => {
  it('is called to where it leaves, with no baggage', () =>
    given(list)
      .when((l) => callNewborn(l, 'baby', new Map()))
      .then([
        {
          type: 'NewbornAdded',
          flightId: list.flight.flightId,
          personId: 'baby',
          offPoint: 'ADD',
          bagKg: 0,
          priority: 0,
        },
      ]));
  it('keeps a call that it had', () =>
    given(list)
      .when((l) => callNewborn(l, 'baby', new Map([['baby', call]])))
      .then([]));
});
