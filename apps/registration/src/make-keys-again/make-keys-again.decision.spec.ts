import { given } from '@homeward/testing';
import { aPerson } from '../testing/commands';
import { makeKeysAgain } from './make-keys-again.decision';

const fresh = { names: ['n'], phones: [], blocks: ['b'], form: 2 };

describe('the keys by which somebody is found', () => {
  it('of before are made in the present form', () =>
    given(aPerson({ keys: { names: ['of before'], phones: [] } }))
      .when((person) => makeKeysAgain(person, fresh))
      .then([{ type: 'KeysMadeAgain', keys: fresh }]));
  it('are made again once', () =>
    given(aPerson({ keys: fresh }))
      .when((person) => makeKeysAgain(person, fresh))
      .then([]));
});
