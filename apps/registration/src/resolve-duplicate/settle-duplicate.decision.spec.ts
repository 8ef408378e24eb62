import { given } from '@homeward/testing';
import { aPerson } from '../testing/commands';
import { followMerge, goneOf, mergeInto, settleDuplicate } from './settle-duplicate.decision';

const waiting = () =>
  aPerson({
    openPairs: ['pair-1', 'pair-2'],
    told: { confirmed: true, openDuplicates: 2, documentConflict: false, outOfScope: false },
  });
const assessment = { type: 'IdentityAssessed', documentConflict: false, outOfScope: false };

describe('when a pair is answered', () => {
  it('one record goes, or none', () => {
    const pair = { personA: 'a', personB: 'b' };
    expect([goneOf(pair, 'a'), goneOf(pair, 'b'), goneOf(pair, undefined)]).toEqual(['b', 'a', undefined]);
  });
  it('a person waits for one answer less', () =>
    given(waiting())
      .when((p) => settleDuplicate(p, 'pair-1'))
      .then([
        { type: 'DuplicateSettled', pairId: 'pair-1' },
        { ...assessment, confirmed: true, openDuplicates: 1 },
      ]));
  it('the record that goes points to the one that stays, and travels nowhere', () =>
    given(waiting())
      .when((p) => mergeInto(p, 'pair-1', 'kept'))
      .then([
        { type: 'DuplicateSettled', pairId: 'pair-1' },
        { type: 'PersonMerged', into: 'kept' },
        { ...assessment, confirmed: false, openDuplicates: 1 },
      ]));
  it('records that pointed to it point there too', () =>
    given(aPerson({ mergedInto: 'gone', told: { ...waiting().told!, confirmed: false, openDuplicates: 0 } }))
      .when((p) => followMerge(p, 'kept'))
      .then([{ type: 'PersonMerged', into: 'kept' }]));
});
