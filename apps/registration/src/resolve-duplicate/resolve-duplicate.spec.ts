import { given } from '@homeward/testing';
import { evolvePair, suspectedPair, type DuplicatePair } from '../model/duplicate-pair';
import { anotherId, now, personId } from '../testing/commands';
import { closePair, resolveDuplicate } from './resolve-duplicate';

const aPair = (over: Partial<DuplicatePair> = {}): DuplicatePair => ({
  ...evolvePair(undefined, suspectedPair('o', [personId, anotherId], { level: 1, reasons: ['same document'] })),
  ...over,
});
const known = { births: new Map(), by: 'officer', now };
const merge = { ...known, outcome: 'same', keep: personId } as const;
const part = { ...known, outcome: 'different' } as const;

describe('a pair that somebody compared', () => {
  it('is one person, and one record stays', () =>
    given(aPair())
      .when((p) => resolveDuplicate(p, merge))
      .then([{ type: 'PairResolved', status: 'SAME', keep: personId, by: 'officer' }]));
  it('is two people', () =>
    given(aPair())
      .when((p) => resolveDuplicate(p, part))
      .then([{ type: 'PairResolved', status: 'DIFFERENT', keep: undefined, by: 'officer' }]));
  it('is answered once when the answer is sent twice', () =>
    given(aPair({ status: 'SAME', keep: personId }))
      .when((p) => resolveDuplicate(p, merge))
      .then([]));
  it('is not answered otherwise afterwards', () =>
    given(aPair({ status: 'SAME', keep: personId }))
      .when((p) => resolveDuplicate(p, part))
      .isRefusedBy('an-answer-stands'));
  it('is closed as two people when one of them was merged into a third record', () =>
    given(aPair())
      .when(closePair)
      .then([{ type: 'PairResolved', status: 'DIFFERENT', by: 'merge' }]));
  it('is not merged while one of the two points elsewhere', () =>
    given(aPair())
      .when((p) => resolveDuplicate(p, { ...merge, mergedInto: 'third' }))
      .isRefusedBy('merged-records-rest'));
});
