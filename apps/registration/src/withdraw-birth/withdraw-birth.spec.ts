import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { evolvePerson } from '../model/evolve-person';
import { aDescription, aPerson } from '../testing/commands';
import { withdrawBirth } from './withdraw-birth';

const { identity } = aDescription();
const waiting = { value: '2004-05-06', precision: 'd', by: 'amal' } as const;
const waits = aPerson({ birthWaits: true, personal: { ...identity, birthToConfirm: waiting } });
const movement = ['movement-officer'];
const withdrawn = (by: string) => [{ type: 'BirthWithdrawn', by, personal: identity }];

describe('a birth that waits for a second account', () => {
  it.each([
    { by: 'amal', roles: movement },
    { by: 'budi', roles: ['registration-officer'] },
  ])('is withdrawn by who recorded it, and by a registration officer: %j', (said) =>
    given(waits)
      .when((p) => withdrawBirth(p, said))
      .then(withdrawn(said.by)),
  );
  it('is not by anybody else', () =>
    given(waits)
      .when((p) => withdrawBirth(p, { by: 'budi', roles: movement }))
      .isRefusedBy('a-birth-is-withdrawn-by-who-said-it'));
  it('is nothing where none waits', () =>
    given(aPerson({ personal: identity }))
      .when((p) => withdrawBirth(p, { by: 'budi', roles: movement }))
      .then([]));
  it('waits no longer', () => {
    const after = factsOf(withdrawBirth(waits, { by: 'amal', roles: movement })).reduce(evolvePerson, waits);
    expect(after).toEqual({ ...waits, birthWaits: undefined, personal: identity });
  });
});
