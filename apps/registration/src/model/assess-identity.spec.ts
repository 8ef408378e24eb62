import { aPerson } from '../testing/commands';
import { assessed } from './assess-identity';

describe('the assessment of an identity', () => {
  it('is published when it changes', () =>
    expect(assessed(aPerson(), { type: 'DuplicateSuspected', pairId: 'p' })).toMatchObject({
      events: [{ type: 'DuplicateSuspected' }, { type: 'IdentityAssessed', confirmed: true, openDuplicates: 1 }],
    }));
  it('is not published again when it does not', () =>
    expect(assessed(aPerson(), { type: 'FamilyJoined', familyId: 'f' })).toEqual({
      accepted: true,
      events: [{ type: 'FamilyJoined', familyId: 'f' }],
    }));
  it('is not confirmed for a record that was merged away', () =>
    expect(assessed(aPerson(), { type: 'PersonMerged', into: 'other' })).toMatchObject({
      events: [{ type: 'PersonMerged' }, { type: 'IdentityAssessed', confirmed: false }],
    }));
});
