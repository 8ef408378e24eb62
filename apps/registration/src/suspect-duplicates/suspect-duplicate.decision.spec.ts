import { given } from '@homeward/testing';
import { evolvePair, suspectedPair, type DuplicatePair } from '../model/duplicate-pair';
import { aPerson, anotherId, personId } from '../testing/commands';
import { suspectDuplicates, suspectPair } from './suspect-duplicate.decision';

const suspected = suspectedPair('operation', [personId, anotherId], { level: 1, reasons: ['same document'] });

describe('two records that may be one person', () => {
  it('are asked about', () =>
    given<DuplicatePair | undefined>(undefined)
      .when((pair) => suspectPair(pair, suspected))
      .then([suspected]));
  it('are asked about once, also when the answer was no', () =>
    given<DuplicatePair | undefined>({ ...evolvePair(undefined, suspected), status: 'DIFFERENT' })
      .when((pair) => suspectPair(pair, suspected))
      .then([]));
  it('wait for the answer', () =>
    given(aPerson())
      .when((p) => suspectDuplicates(p, ['pair-1', 'pair-2']))
      .then([
        { type: 'DuplicateSuspected', pairId: 'pair-1' },
        { type: 'DuplicateSuspected', pairId: 'pair-2' },
        { type: 'IdentityAssessed', confirmed: true, openDuplicates: 2, documentConflict: false, outOfScope: false },
      ]));
  it('do not wait twice for one answer', () =>
    given(aPerson({ openPairs: ['pair-1'] }))
      .when((p) => suspectDuplicates(p, ['pair-1']))
      .then([]));
});
