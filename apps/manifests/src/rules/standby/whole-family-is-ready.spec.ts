import { aReadyPerson, ready } from '../../testing/a-ready-person';
import { wholeFamilyIsReady } from './whole-family-is-ready';

const unready = aReadyPerson({ identity: { ...ready.identity!, confirmed: false } });

describe('a family that takes seats', () => {
  it('is ready as a whole', () =>
    expect(wholeFamilyIsReady.holds({ members: [aReadyPerson(), aReadyPerson()] })).toBe(true));
  it('is not where one of them is not ready', () =>
    expect(wholeFamilyIsReady.holds({ members: [aReadyPerson(), unready] })).toBe(false));
});
